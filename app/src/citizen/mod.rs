//! Pages for people, carers and representatives: one a file.
