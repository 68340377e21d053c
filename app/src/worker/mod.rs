//! Pages for the council's staff: one a file.
