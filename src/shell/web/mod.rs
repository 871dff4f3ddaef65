//! The web chat and the HTTP API. Not for: deciding what to answer (`engine`) or anything that another channel needs (`shell::service`).
