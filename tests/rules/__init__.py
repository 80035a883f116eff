"""The decision rules: routes, points, and what is read and reviewed around them."""
