//! What an edit is called in the history: "Rename outcome", "Delete 3 links with it".
