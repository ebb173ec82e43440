# Pictures in a text: taking in, describing, showing. Read by the interface alone.
