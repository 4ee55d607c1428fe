package pl.pomost.diagnosis.web;

import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import pl.pomost.diagnosis.Rating;
import pl.pomost.diagnosis.SelfAssessment;
import pl.pomost.shared.Choice;

/** What can be chosen in the form of a standard. */
record StandardChoices(List<Choice> levels, List<Choice> numbers, List<Choice> people) {

    /** @param names of the members and guests, by code */
    static StandardChoices of(List<Choice> levels, Map<String, String> names, Stream<SelfAssessment> stored) {
        var people = names.entrySet().stream().map(each -> new Choice(each.getKey(), each.getValue())).toList();
        var rated = stored.flatMap(assessment -> assessment.ratings().stream()).map(Rating::member).filter(code -> code != null).distinct().toList();
        return new StandardChoices(levels, IntStream.rangeClosed(0, 3).mapToObj(level -> new Choice(String.valueOf(level), String.valueOf(level))).toList(),
                Choice.with(people, rated));
    }
}
