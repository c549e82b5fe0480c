//! Drafts on this device. What a draft holds belongs in `model`.
