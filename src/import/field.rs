//! One field of a framework from one JSON value. It stops at the first value that does not fit
//! and says where that is. One small function a type, and not `serde`'s, which was a fifth of the
//! program; a test holds the two to the same answers. What to do about a misfit belongs in `mend`.

use super::place::{Place, Step};
use crate::model::{Framework, Id, Number, Other, Pence};
use serde_json::Value;
use std::rc::Rc;

/// Nothing, or the steps from the value that does not fit outwards.
pub(super) type Outcome = Result<(), Vec<Step>>;

/// Something that a JSON value can be read into.
pub(super) trait Field {
    /// What a value is read into.
    fn blank() -> Self
    where
        Self: Sized;

    /// Reads a value.
    fn read(&mut self, value: &Value) -> Outcome;
}

/// An object with fields that are known and others.
pub(super) trait Record {
    /// The field that files call by this name.
    fn field(&mut self, name: &str) -> Option<&mut dyn Field>;

    /// Where fields are kept that are not known.
    fn other(&mut self) -> &mut Other;
}

/// Reads a whole framework, or says where the first value is that does not fit. A version and a
/// title are there before: `migrate` and `mend` see to it.
pub(super) fn framework(value: &Value) -> Result<Framework, Place> {
    let mut framework = Framework::new("");
    match read_record(&mut framework, value) {
        Ok(()) => Ok(framework),
        Err(steps) => Err(Place::from_inside(steps)),
    }
}

/// The value is not of the type that belongs there.
pub(super) fn wrong() -> Outcome {
    Err(Vec::new())
}

/// Reads the fields in the order of the file.
pub(super) fn read_record(record: &mut dyn Record, value: &Value) -> Outcome {
    let Value::Object(fields) = value else {
        return wrong();
    };
    for (name, value) in fields {
        let Some(field) = record.field(name) else {
            record.other().insert(name.clone(), value.clone());
            continue;
        };
        if let Err(mut steps) = field.read(value) {
            steps.push(Step::Field(name.clone()));
            return Err(steps);
        }
    }
    Ok(())
}

/// Reads each entry of a list with `read`.
fn read_entries(value: &Value, read: &mut dyn FnMut(&Value) -> Outcome) -> Outcome {
    let Value::Array(entries) = value else {
        return wrong();
    };
    for (number, entry) in entries.iter().enumerate() {
        if let Err(mut steps) = read(entry) {
            steps.push(Step::Entry(number));
            return Err(steps);
        }
    }
    Ok(())
}

/// Whether a file's name for a field, such as `nodeIds`, is ours, such as `node_ids`.
pub(super) fn is_camel_case_of(name: &str, field: &str) -> bool {
    let mut letters = name.bytes();
    let mut capital = false;
    for ours in field.bytes() {
        if ours == b'_' {
            capital = true;
            continue;
        }
        let ours = if capital {
            ours.to_ascii_uppercase()
        } else {
            ours
        };
        if letters.next() != Some(ours) {
            return false;
        }
        capital = false;
    }
    letters.next().is_none()
}

impl<T: Field> Field for Option<T> {
    fn blank() -> Self {
        None
    }

    fn read(&mut self, value: &Value) -> Outcome {
        *self = match value {
            Value::Null => None,
            value => Some(read_new(value)?),
        };
        Ok(())
    }
}

impl<T: Field> Field for Vec<T> {
    fn blank() -> Self {
        Vec::new()
    }

    fn read(&mut self, value: &Value) -> Outcome {
        read_entries(value, &mut |entry| {
            self.push(read_new(entry)?);
            Ok(())
        })
    }
}

impl<T: Field> Field for Rc<T> {
    fn blank() -> Self {
        Rc::new(T::blank())
    }

    fn read(&mut self, value: &Value) -> Outcome {
        *self = Rc::new(read_new(value)?);
        Ok(())
    }
}

fn read_new<T: Field>(value: &Value) -> Result<T, Vec<Step>> {
    let mut new = T::blank();
    new.read(value)?;
    Ok(new)
}

/// `plain!(Type, how a value is read as one, if it can be)`.
macro_rules! plain {
    ($plain:ty, $read:expr) => {
        impl Field for $plain {
            fn blank() -> Self {
                Self::default()
            }

            fn read(&mut self, value: &Value) -> Outcome {
                let read: fn(&Value) -> Option<$plain> = $read;
                *self = read(value).ok_or_else(Vec::new)?;
                Ok(())
            }
        }
    };
}

plain!(String, |value| value.as_str().map(str::to_owned));
plain!(Id, |value| value.as_str().map(Id::from));
plain!(bool, Value::as_bool);
plain!(u32, |value| u32::try_from(value.as_u64()?).ok());
plain!(Pence, Value::as_i64);
plain!(Number, |value| value.as_f64().map(Number));

#[cfg(test)]
mod tests {
    use super::*;
    use serde::Deserialize as _;
    use serde_json::json;

    /// Values that fit some field, for putting where they do not.
    fn values() -> Vec<Value> {
        let mut values: Vec<Value> = [
            "null", "true", "-1", "1.5", "1e300", "{}", "[null]", "[[]]", "[{}]", "[\"\"]", "\"\"",
        ]
        .iter()
        .map(|text| serde_json::from_str(text).unwrap())
        .collect();
        values.push(json!(["provider", "commissioner"]));
        values
    }

    /// Calls with every version of a value in which one part is another value.
    fn with_each_part_replaced(whole: &Value, look: &mut dyn FnMut(&Value)) {
        fn within(whole: &mut Value, place: &str, look: &mut dyn FnMut(&Value)) {
            let Some(part) = whole.pointer(place).cloned() else {
                return;
            };
            for value in values() {
                *whole.pointer_mut(place).unwrap() = value;
                look(whole);
            }
            *whole.pointer_mut(place).unwrap() = part.clone();
            let names: Vec<String> = match &part {
                Value::Object(fields) => fields.keys().cloned().collect(),
                Value::Array(entries) => (0..entries.len()).map(|it| it.to_string()).collect(),
                _ => Vec::new(),
            };
            for name in names {
                within(whole, &format!("{place}/{name}"), look);
            }
        }
        within(&mut whole.clone(), "", look);
    }

    #[test]
    fn a_value_fits_here_exactly_if_it_fits_serde() {
        let text = include_str!("../../tests/fixtures/every-field.json");
        let whole: Value = serde_json::from_str(text).unwrap();
        let mut looked = 0;
        with_each_part_replaced(&whole, &mut |value| {
            if value.get("title").is_none() {
                return;
            }
            let (ours, theirs) = (framework(value), Framework::deserialize(value));
            match (&ours, theirs) {
                (Ok(ours), Ok(theirs)) => assert_eq!(*ours, theirs, "{value}"),
                (ours, theirs) => assert_eq!(ours.is_err(), theirs.is_err(), "{value}"),
            }
            looked += 1;
        });
        assert!(looked > 1_000);
    }

    #[test]
    fn names_of_fields_are_in_camel_case() {
        for (name, field, is_it) in [
            ("nodeIds", "node_ids", true),
            ("node_ids", "node_ids", false),
            ("nodeids", "node_ids", false),
            ("nodeId", "node_ids", false),
            ("nodeIdsToo", "node_ids", false),
            ("whatIfAll", "what_if_all", true),
        ] {
            assert_eq!(is_camel_case_of(name, field), is_it, "{name} {field}");
        }
    }
}
