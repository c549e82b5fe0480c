//! Where in a JSON value something is: a path, and what is found at it. What is done there
//! belongs in `mend`.

use super::field;
use serde_json::{Map, Value};

/// One step of a path.
#[derive(Debug, Clone, PartialEq)]
pub(super) enum Step {
    /// Into a field of an object.
    Field(String),
    /// Into an entry of a list.
    Entry(usize),
}

/// A path to a value that is there.
#[derive(Debug, Clone, PartialEq)]
pub(super) struct Place(Vec<Step>);

/// The first value that cannot be read as its part of a framework.
pub(super) fn first_error(value: &Value) -> Option<Place> {
    field::framework(value).err()
}

fn find<'a>(value: &'a Value, steps: &[Step]) -> Option<&'a Value> {
    steps.iter().try_fold(value, |value, step| match step {
        Step::Field(field) => value.get(field),
        Step::Entry(number) => value.get(number),
    })
}

fn find_mut<'a>(value: &'a mut Value, steps: &[Step]) -> Option<&'a mut Value> {
    steps.iter().try_fold(value, |value, step| match step {
        Step::Field(field) => value.get_mut(field),
        Step::Entry(number) => value.get_mut(number),
    })
}

/// Whether there is nothing at a place: `null` is as good as a field left out.
pub(super) fn is_absent(value: &Value, place: &Place) -> bool {
    find(value, &place.0).is_some_and(Value::is_null)
}

/// Removes a `null` at a place, and at the same place of every other entry of its lists.
pub(super) fn remove_nulls(value: &mut Value, steps: &[Step]) {
    match (value, steps) {
        (Value::Object(fields), [Step::Field(field)])
            if fields.get(field).is_some_and(Value::is_null) =>
        {
            fields.remove(field);
        }
        (Value::Array(entries), [Step::Entry(_)]) => entries.retain(|entry| !entry.is_null()),
        (Value::Object(fields), [Step::Field(field), rest @ ..]) => {
            if let Some(value) = fields.get_mut(field) {
                remove_nulls(value, rest);
            }
        }
        (Value::Array(entries), [Step::Entry(_), rest @ ..]) => {
            entries
                .iter_mut()
                .for_each(|entry| remove_nulls(entry, rest));
        }
        _ => {}
    }
}

impl Place {
    /// The place at the end of steps that were noted on the way out.
    pub(super) fn from_inside(mut steps: Vec<Step>) -> Self {
        steps.reverse();
        Place(steps)
    }

    /// The steps of the path.
    pub(super) fn steps(&self) -> &[Step] {
        &self.0
    }

    /// Whether it is another place or inside it.
    pub(super) fn is_within(&self, other: &Place) -> bool {
        self.0.starts_with(&other.0)
    }

    /// Whether it is an entry of a list.
    pub(super) fn is_entry(&self) -> bool {
        matches!(self.0.last(), Some(Step::Entry(_)))
    }

    /// The value at this place.
    pub(super) fn value_in<'a>(&self, value: &'a mut Value) -> Option<&'a mut Value> {
        find_mut(value, &self.0)
    }

    /// The value around this place, and the last step into it.
    pub(super) fn parent_in<'a>(&self, value: &'a mut Value) -> Option<(&'a mut Value, &Step)> {
        let (last, before) = self.0.split_last()?;
        Some((find_mut(value, before)?, last))
    }

    /// The nearest field around this place: its object and its name.
    pub(super) fn field_in<'a>(
        &self,
        value: &'a mut Value,
    ) -> Option<(&'a mut Map<String, Value>, &str)> {
        let (place, name) = self.field_step()?;
        let object = find_mut(value, self.0.get(..place)?)?;
        Some((object.as_object_mut()?, name))
    }

    /// The name of the nearest field around this place.
    pub(super) fn field(&self) -> &str {
        self.field_step().map_or("", |(_, name)| name)
    }

    fn field_step(&self) -> Option<(usize, &str)> {
        let steps = self.0.iter().enumerate().rev();
        let mut fields = steps.filter_map(|(place, step)| match step {
            Step::Field(name) => Some((place, name.as_str())),
            Step::Entry(_) => None,
        });
        fields.next()
    }

    /// Every object around this place, the nearest first.
    pub(super) fn objects_around<'a>(
        &'a self,
        value: &'a Value,
    ) -> impl Iterator<Item = &'a Map<String, Value>> {
        let lengths = (0..self.0.len()).rev();
        let around = lengths.filter_map(|length| find(value, self.0.get(..length)?));
        around.filter_map(Value::as_object)
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use serde_json::json;

    #[test]
    fn a_null_is_removed_from_every_entry_and_nowhere_else() {
        let mut value = json!({"costs": [{"a": null, "b": null}, {"a": 1}, {"a": null}]});
        let steps = [
            Step::Field("costs".into()),
            Step::Entry(0),
            Step::Field("a".into()),
        ];
        remove_nulls(&mut value, &steps);
        assert_eq!(value, json!({"costs": [{"b": null}, {"a": 1}, {}]}));
        remove_nulls(&mut value, &[Step::Field("costs".into()), Step::Entry(0)]);
        assert_eq!(value["costs"].as_array().unwrap().len(), 3);
    }

    #[test]
    fn the_first_error_is_placed_in_the_file_and_not_in_the_type() {
        let place = |part: Value| {
            let mut document = json!({"formatVersion": 1, "title": ""});
            document["nodes"] = part;
            first_error(&document).map(|place| place.0)
        };
        let nodes = Step::Field("nodes".into());
        let stage = Step::Field("stage".into());
        let entry = Step::Entry(1);
        assert_eq!(place(json!([])), None);
        assert_eq!(place(json!({})), Some(vec![nodes.clone()]));
        assert_eq!(
            place(json!([{}, 5])),
            Some(vec![nodes.clone(), entry.clone()])
        );
        for stage_value in [
            json!("later"),
            json!({"later": null}),
            json!(null),
            json!(1),
        ] {
            let found = place(json!([{}, {"stage": stage_value}]));
            let expected = vec![nodes.clone(), entry.clone(), stage.clone()];
            assert_eq!(found, Some(expected), "{stage_value}");
        }
    }
}
