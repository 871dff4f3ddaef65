//! Excel workbooks (.xlsx), cell by cell: a range of all cells, as most read them, can be made to fill the memory by one cell far away.
//! Not for: what a row means (`questions`).

use std::{
    collections::BTreeMap,
    io::{Cursor, Read as _, copy, sink},
};

use calamine::{DataRef, Reader as _, Xlsx, open_workbook_from_rs};
use zip::ZipArchive;

use super::{Found, Refusal, questions};

/// How large a workbook may be when it is unpacked: a small file can unpack to anything.
const UNPACKED: u64 = 128 * 1024 * 1024;
/// How many files it may hold.
const MOST_FILES: usize = 1000;
/// How many cells are read.
const MOST_CELLS: usize = 200_000;
/// Columns further out are not looked at.
const MOST_COLUMNS: u32 = 64;

const BROKEN: Refusal = ("this is not a workbook", "open it in Excel or LibreOffice and save it as .xlsx");
const HUGE: Refusal = (
    "the workbook is too large",
    "copy the two columns into a new workbook, or save them as CSV",
);

/// The pairs of the first sheet that has some.
pub(super) fn read(bytes: &[u8]) -> Result<Found, Refusal> {
    measure(bytes)?;
    let mut book: Xlsx<_> = open_workbook_from_rs(Cursor::new(bytes)).map_err(|_| BROKEN)?;
    let mut refused = (
        "the table is empty",
        "check that the file was saved, and that it is the right sheet",
    );
    let mut sheets = book.sheet_names();
    for (at, sheet) in sheets.clone().iter().enumerate() {
        match questions::of_rows(&rows(&mut book, sheet)?) {
            Ok(found) if !found.pairs.is_empty() => {
                sheets.remove(at);
                return Ok(Found { sheets, ..found });
            }
            Ok(_) => {}
            Err(refusal) => refused = refusal,
        }
    }
    Err(refused)
}

/// Unpacks it once into nothing, to know how large it is: what it says of itself may be a lie.
fn measure(bytes: &[u8]) -> Result<(), Refusal> {
    let mut archive = ZipArchive::new(Cursor::new(bytes)).map_err(|_| BROKEN)?;
    if archive.len() > MOST_FILES {
        return Err(HUGE);
    }
    let mut left = UNPACKED;
    for index in 0..archive.len() {
        let file = archive.by_index(index).map_err(|_| BROKEN)?;
        let unpacked = copy(&mut file.take(left + 1), &mut sink()).map_err(|_| BROKEN)?;
        left = left.checked_sub(unpacked).ok_or(HUGE)?;
    }
    Ok(())
}

fn rows(book: &mut Xlsx<Cursor<&[u8]>>, sheet: &str) -> Result<Vec<(usize, Vec<String>)>, Refusal> {
    let Ok(mut cells) = book.worksheet_cells_reader(sheet) else {
        // A chart has a sheet of its own and no cells.
        return Ok(Vec::new());
    };
    let mut rows: BTreeMap<u32, Vec<String>> = BTreeMap::new();
    let mut count = 0;
    while let Some(cell) = cells.next_cell().map_err(|_| BROKEN)? {
        let (row, column) = cell.get_position();
        let text = shown(cell.get_value());
        if column >= MOST_COLUMNS || text.is_empty() {
            continue;
        }
        count += 1;
        if count > MOST_CELLS {
            return Err(HUGE);
        }
        let cells = rows.entry(row).or_default();
        let column = usize::try_from(column).unwrap_or(0);
        if cells.len() <= column {
            cells.resize(column + 1, String::new());
        }
        cells[column] = text;
    }
    // Excel counts rows from 1.
    Ok(rows
        .into_iter()
        .map(|(row, cells)| (usize::try_from(row).unwrap_or(0) + 1, cells))
        .collect())
}

/// What a cell shows. Of a formula that is what it came to when the workbook was saved; of one that failed, nothing.
fn shown(value: &DataRef<'_>) -> String {
    match value {
        DataRef::String(text) | DataRef::DateTimeIso(text) | DataRef::DurationIso(text) => text.clone(),
        DataRef::SharedString(text) => (*text).to_owned(),
        DataRef::Int(number) => number.to_string(),
        DataRef::Float(number) => number.to_string(),
        DataRef::Bool(truth) => truth.to_string(),
        DataRef::DateTime(time) => time.to_string(),
        DataRef::Error(_) | DataRef::Empty => String::new(),
    }
}
