"""Lotse at the edges: settings, texts, services, channels, the web app and the command line."""

__version__ = "0.1.0"
