"""What an agreement is: Pydantic models, one module per section of the guide."""
