# Finding and replacing words, in an answer and in the whole review. Read by the interface alone.
