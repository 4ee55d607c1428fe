package pl.pomost.diagnosis.web;

import java.util.List;

/** The numbers that hang on the wall of a workshop. @param stage its number */
record WallView(String teryt, String powiat, int stage, List<Number> numbers) {

    /** @param when place and time */
    record Number(String area, String indicator, String value, String unit, String when, String source, String caveat) {
    }
}
