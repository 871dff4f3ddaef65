//! The field's terms: whom, how soon, what harm, what age. Rules, routes and assessments share them. Not for: deciding which one holds (`triage`).

use serde::{
    Deserialize, Deserializer, Serialize,
    de::{DeserializeOwned, Error as _, IntoDeserializer as _, Visitor, value},
    forward_to_deserialize_any,
};

/// A term by its name in files.
pub(super) fn read<T: DeserializeOwned>(name: &str) -> Option<T> {
    let read: Result<T, value::Error> = T::deserialize(name.into_deserializer());
    read.ok()
}

/// The names in files of one kind of term.
pub(super) fn names<T: DeserializeOwned>() -> Vec<&'static str> {
    let mut names = Vec::new();
    // It never gives a value: it is there to be told the names.
    let _none = T::deserialize(Names(&mut names));
    names
}

/// Serde hands the names of an enum to whoever is to read one, so that no second list of them is kept.
struct Names<'a>(&'a mut Vec<&'static str>);

impl<'de> Deserializer<'de> for Names<'_> {
    type Error = value::Error;

    fn deserialize_any<V: Visitor<'de>>(self, _visitor: V) -> Result<V::Value, Self::Error> {
        Err(value::Error::custom("no term"))
    }

    fn deserialize_enum<V: Visitor<'de>>(
        self,
        _name: &'static str,
        variants: &'static [&'static str],
        _visitor: V,
    ) -> Result<V::Value, Self::Error> {
        self.0.extend(variants);
        Err(value::Error::custom("no term"))
    }

    forward_to_deserialize_any! {
        bool i8 i16 i32 i64 u8 u16 u32 u64 f32 f64 char str string bytes byte_buf option unit unit_struct newtype_struct seq tuple tuple_struct
        map struct identifier ignored_any
    }
}

/// Whom a message is about, seen from the writer.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, PartialOrd, Ord, Default, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum Audience {
    /// The writer is exposed.
    #[serde(rename = "self")]
    Own,
    /// Somebody the writer knows is.
    Other,
    /// A client, pupil or patient is.
    Professional,
    /// The writer uses violence or control, or fears to.
    Perpetrator,
    /// Nobody is, as far as can be seen.
    #[default]
    None,
}

/// How much of a hurry there is.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, PartialOrd, Ord, Default, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum Urgency {
    /// No risk was seen.
    #[default]
    None,
    /// It is over.
    Past,
    /// It goes on.
    Ongoing,
    /// Now.
    Immediate,
}

/// What kind of harm.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, PartialOrd, Ord, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum Theme {
    /// By a partner or a former partner.
    IntimatePartner,
    /// In the name of honour.
    Honour,
    /// A marriage or an engagement that somebody else decides.
    ForcedMarriage,
    /// Against a child, or seen by a child.
    ChildAbuse,
    /// Sexual violence.
    Sexual,
    /// Trafficking, prostitution, sex for payment.
    Trafficking,
    /// By telephone, account, tag or camera; following somebody.
    DigitalStalking,
    /// Thoughts of suicide or self-harm.
    Suicide,
    /// By money, papers or residence permit.
    EconomicControl,
    /// Threats, humiliation, isolation.
    Psychological,
}

/// The writer's age, or that of the person at risk, as far as the message tells.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, PartialOrd, Ord, Default, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum Age {
    /// Under 13.
    Child,
    /// 13 to 17; with honour up to 26.
    Youth,
    /// 18 and over.
    Adult,
    /// Not told.
    #[default]
    Unknown,
}

/// The gender of the person at risk, as far as the message tells.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, PartialOrd, Ord, Default, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum Gender {
    /// A woman or girl.
    Woman,
    /// A man or boy.
    Man,
    /// A trans person.
    Trans,
    /// Not told.
    #[default]
    Unknown,
}

/// A circumstance that changes the route but is no theme of its own.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, PartialOrd, Ord, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum Sign {
    /// Taken or held abroad.
    Abroad,
    /// Still here, and about to be taken abroad.
    JourneyAhead,
    /// A sexual assault within the last days.
    RecentAssault,
    /// Unwanted sexual thoughts or acts of one's own.
    UnwantedSexuality,
    /// A threat to somebody's life.
    ThreatToLife,
    /// The person at risk is a child, and not the writer.
    AboutChild,
    /// The writer's own child, under 18.
    OwnChildYoung,
    /// A child or youth with them, or shelter is needed.
    ShelterNeeded,
    /// Photographs or films used as a threat or spread.
    Images,
    /// A client uses violence (audience professional).
    ClientUsesViolence,
    /// 18 to 26: an adult, but within the reach of services for young people under honour norms.
    YoungAdult,
    /// A partner threatens suicide, as control.
    SuicideAsControl,
    /// What was said is taken back.
    TakenBack,
    /// Danger now cannot be ruled out: the emergency number comes first, though nothing says that it is now.
    DangerPossible,
    /// Suicide cannot be ruled out, though other harm is what the message tells of.
    SuicidePossible,
    /// The writer works in the field.
    WorksInField,
    /// Somebody reads along, or traces are feared.
    Watched,
    /// Choked, bones broken, or hurt while pregnant: health care may be needed, whatever else is.
    CareNeeded,
    /// Deaf or hard of hearing.
    Deaf,
    /// Somebody cannot be found.
    Missing,
}
