"""Rules on the finished contract: they see the document tree and run only where a contract is built."""
