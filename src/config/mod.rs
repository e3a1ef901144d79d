//! Settings as written, and settings as used; the only reader of environment variables.
