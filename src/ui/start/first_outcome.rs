//! One question at a time, for the first outcome of a blank framework. Every answer is an
//! ordinary edit: leaving at any question loses nothing.

use crate::edit::{
    AboutField, CriterionEdit, CriterionField, Edit, NeedField, NodeEdit, NodeField,
};
use crate::editor::{Action, Page, Part};
use crate::model::{Framework, Id, Node, Stage};
use crate::text::{Message, Phrase};
use crate::ui::desk::{Desk, use_desk};
use crate::ui::field::TextArea;
use crate::ui::heading::Heading;
use std::rc::Rc;
use yew::prelude::*;

/// A question, in the order in which they are asked.
#[derive(Debug, Clone, Copy, PartialEq)]
enum Question {
    Change,
    People,
    Place,
    Success,
    Failure,
    Title,
}

impl Question {
    const ALL: [Question; 6] = [
        Question::Change,
        Question::People,
        Question::Place,
        Question::Success,
        Question::Failure,
        Question::Title,
    ];

    /// The question and what helps to answer it.
    fn words(self) -> (Message, Message) {
        match self {
            Question::Change => (Message::FirstChange, Message::FirstChangeHint),
            Question::People => (Message::FirstPeople, Message::FirstPeopleHint),
            Question::Place => (Message::FirstPlace, Message::FirstPlaceHint),
            Question::Success => (Message::FirstSuccess, Message::FirstSuccessHint),
            Question::Failure => (Message::FirstFailure, Message::FirstFailureHint),
            Question::Title => (Message::FirstName, Message::FirstNameHint),
        }
    }
}

/// The ids of what the answers make, given once so that typing on edits the same things.
#[derive(PartialEq)]
struct Ids {
    outcome: Id,
    criterion: Id,
}

/// What the questions are about.
#[derive(Properties, PartialEq)]
pub struct FirstOutcomeProps {
    /// The framework as it is.
    pub framework: Rc<Framework>,
}

/// One question at a time.
#[component]
pub fn FirstOutcome(props: &FirstOutcomeProps) -> Html {
    let desk = use_desk();
    let number = use_state(|| 0_usize);
    let ids = use_memo((), |()| Ids {
        outcome: desk.new_id(),
        criterion: desk.new_id(),
    });
    use_question_focus(*number);
    let question = Question::ALL
        .get(*number)
        .copied()
        .unwrap_or(Question::Title);
    let (words, hint) = question.words();
    let on_input = {
        let (desk, ids, framework) = (desk.clone(), Rc::clone(&ids), Rc::clone(&props.framework));
        Callback::from(move |answer: String| {
            desk.edit(edit(question, answer, &ids, &framework));
        })
    };
    let shown = match (question, answer(question, &ids, &props.framework)) {
        // The name it was given is not an answer.
        (Question::Title, title) if title == desk.get(Message::FrameworkUntitled) => String::new(),
        (_, answer) => answer,
    };
    let step = Phrase::new(Message::FirstStep)
        .with("number", *number + 1)
        .with("count", Question::ALL.len());
    html! {
        <div class="first">
            <Heading depth=1>{ desk.get(Message::FirstTitle) }</Heading>
            <p class="hint">{ desk.say(&step) }</p>
            <div class="first-question">
                <TextArea key={*number} id={format!("first-{}", *number)} class="field-large" label={desk.get(words)} hint={hint}
                    value={shown} {on_input} />
                <div class="buttons">
                    <button type="button" class="button button-main" onclick={next(&desk, &number)}>{ desk.get(next_words(*number)) }</button>
                    if *number > 0 {
                        <button type="button" class="button" onclick={back(&number)}>{ desk.get(Message::FirstBack) }</button>
                    }
                    <button type="button" class="button button-quiet" onclick={skip(&desk)}>{ desk.get(Message::FirstLeave) }</button>
                </div>
            </div>
        </div>
    }
}

/// The next question takes the focus, so that its answer can be typed. The first one leaves it
/// to the page.
#[hook]
fn use_question_focus(number: usize) {
    let desk = use_desk();
    let asked = use_mut_ref(|| number);
    use_effect_with(number, move |number| {
        if asked.replace(*number) != *number {
            desk.focus_now(&format!("first-{number}"));
        }
    });
}

fn next_words(number: usize) -> Message {
    match number + 1 < Question::ALL.len() {
        true => Message::FirstNext,
        false => Message::FirstFinish,
    }
}

fn next(desk: &Desk, number: &UseStateHandle<usize>) -> Callback<MouseEvent> {
    let (desk, number) = (desk.clone(), number.clone());
    Callback::from(move |_| {
        desk.act(Action::EndBurst);
        match *number + 1 < Question::ALL.len() {
            true => number.set(*number + 1),
            false => desk.act(Action::Show(Page::Part(Part::OutcomeChain))),
        }
    })
}

fn back(number: &UseStateHandle<usize>) -> Callback<MouseEvent> {
    let number = number.clone();
    Callback::from(move |_| number.set(number.saturating_sub(1)))
}

fn skip(desk: &Desk) -> Callback<MouseEvent> {
    let desk = desk.clone();
    Callback::from(move |_| desk.act(Action::Show(Page::Part(Part::OutcomeChain))))
}

/// The answer as it stands in the framework.
fn answer(question: Question, ids: &Ids, framework: &Framework) -> String {
    let criterion = framework.criterion(&ids.criterion);
    match question {
        Question::Change => framework
            .node(&ids.outcome)
            .map(|node| node.title.clone())
            .unwrap_or_default(),
        Question::People => framework.need.population.clone(),
        Question::Place => framework.about.place.clone(),
        Question::Success => criterion
            .map(|criterion| criterion.success.sentence.clone())
            .unwrap_or_default(),
        Question::Failure => criterion
            .map(|criterion| criterion.failure.sentence.clone())
            .unwrap_or_default(),
        Question::Title => framework.title.clone(),
    }
}

fn edit(question: Question, answer: String, ids: &Ids, framework: &Framework) -> Edit {
    match question {
        Question::Change => edit_outcome(one_line(&answer), ids, framework),
        Question::People => Edit::Need(NeedField::Population(answer)),
        Question::Place => Edit::About(AboutField::Place(answer)),
        Question::Success => {
            edit_criterion(CriterionField::SuccessSentence(answer), ids, framework)
        }
        Question::Failure => {
            edit_criterion(CriterionField::FailureSentence(answer), ids, framework)
        }
        Question::Title => Edit::Title(one_line(&answer)),
    }
}

/// A title is one line, though its field has room for more.
fn one_line(answer: &str) -> String {
    answer.replace(['\n', '\r'], " ")
}

/// The first letter makes the outcome; the others rename it.
fn edit_outcome(title: String, ids: &Ids, framework: &Framework) -> Edit {
    let id = ids.outcome.clone();
    if framework.node(&id).is_some() {
        let field = NodeField::Title(title);
        return Edit::Node(NodeEdit::Set { id, field });
    }
    let node = Node {
        id,
        stage: Stage::LongTermOutcome,
        title,
        ..Node::default()
    };
    Edit::Node(NodeEdit::Add { node, after: None })
}

/// A criterion needs its outcome, so one without a title is made when the first question was
/// passed over.
fn edit_criterion(field: CriterionField, ids: &Ids, framework: &Framework) -> Edit {
    let set = Edit::Criterion(CriterionEdit::Set {
        id: ids.criterion.clone(),
        node_id: ids.outcome.clone(),
        field,
    });
    if framework.node(&ids.outcome).is_some() {
        return set;
    }
    Edit::Several {
        label: Message::FirstStepLabel.into(),
        edits: vec![edit_outcome(String::new(), ids, framework), set],
    }
}
