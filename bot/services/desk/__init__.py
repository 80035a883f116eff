"""The desk: conversations that people own. One transaction for each event, each tick and each failed delivery."""
