//! Any text can come back as what a control carries: what is read is written the same way again, and read as the
//! same.

#![no_main]

use libfuzzer_sys::fuzz_target;
use onrecord::discord::{CustomId, limits};

fuzz_target!(|text: &str| {
    let Ok(control) = CustomId::parse(text) else { return };
    if let Some(written) = control.encode() {
        assert!(limits::fits(&written, limits::CUSTOM_ID), "{written}");
        assert_eq!(CustomId::parse(&written), Ok(control), "{written}");
    }
});
