package pl.pomost.diagnosis.web;

import java.util.List;
import java.util.Optional;
import pl.pomost.scenario.Vocabulary.Exercise;
import pl.pomost.shared.AreaFilter;

/**
 * The trees of one area, or of all.
 *
 * @param exercise at which causes and effects are collected
 */
record TreeList(String teryt, String powiat, boolean everything, AreaFilter areas, List<Entry> entries, Optional<Exercise> exercise) {

    record Entry(String code, String title, String area, ProblemTree tree) {
    }
}
