package pl.pomost.diagnosis.web;

import java.util.List;
import pl.pomost.shared.AreaFilter;

/** The trees of one area, or of all. */
record TreeList(String teryt, String powiat, boolean everything, AreaFilter areas, List<Entry> entries) {

    record Entry(String code, String title, String area, ProblemTree tree) {
    }
}
