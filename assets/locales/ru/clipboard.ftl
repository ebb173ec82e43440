# What is taken over from other programs by pasting and dropping. Read by the interface alone.
