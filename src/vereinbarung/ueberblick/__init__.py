"""The overview: all extracts and a day → who has which agreement with whom, what is missing, which dates come."""
