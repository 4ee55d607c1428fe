package pl.pomost.diagnosis.web;

import java.util.List;

/** The numbers that hang on the wall of workshop 2. */
record WallView(String teryt, String powiat, List<Number> numbers) {

    /** @param when place and time */
    record Number(String area, String indicator, String value, String unit, String when, String source, String caveat) {
    }
}
