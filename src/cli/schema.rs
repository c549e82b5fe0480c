//! `throughline schema`: the JSON schema of framework files, made from the types.

use crate::model::Framework;

/// The schema as pretty JSON with a line break at its end.
pub fn schema() -> String {
    // The alternate form is pretty-printed.
    format!("{:#}\n", schemars::schema_for!(Framework).as_value())
}
