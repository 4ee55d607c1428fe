package pl.pomost.action.web;

import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import pl.pomost.scenario.Vocabulary;
import pl.pomost.shared.Choice;
import pl.pomost.shared.Submitted;

/** What can be chosen in the form of an action; codes that stand in it already stay possible. */
record ActionChoices(List<Choice> areas, List<Choice> types, List<Choice> institutions, List<Choice> vulnerable, List<Choice> sources,
        List<Choice> sourceStates, List<Choice> standards, List<Choice> levels, List<Choice> languages, List<Choice> priorities, List<Choice> marks,
        List<Choice> states, List<Choice> people, List<Integer> years, List<Choice> competenceLevels) {

    static ActionChoices of(Vocabulary words, ActionTexts texts, List<Choice> institutions, Map<String, String> people, List<Integer> years, Submitted stored) {
        return new ActionChoices(words.areas(), Choice.with(words.choices("action_types"), stored.all("type")),
                Choice.with(institutions, Stream.concat(stored.all("responsible-institution").stream(), column(stored, "partner", "institution")).toList()),
                Choice.with(words.choices("vulnerable_groups"), stored.all("vulnerable")),
                Choice.with(words.choices("funding_sources"), column(stored, "source", "name").toList()),
                Choice.with(words.choices("funding_status"), column(stored, "source", "state").toList()),
                Choice.with(words.standards().stream().map(each -> new Choice(each.code(), each.code() + " " + each.name())).toList(),
                        column(stored, "standard", "code").toList()),
                words.choices("levels").stream().map(each -> new Choice(each.code(), each.code() + " – " + each.label())).toList(),
                Choice.with(words.choices("languages"), stored.all("languages")),
                Choice.with(words.choices("priorities"), stored.all("priority")),
                IntStream.rangeClosed(1, 5).mapToObj(mark -> new Choice(String.valueOf(mark), String.valueOf(mark))).toList(),
                Choice.with(words.choices("action_state"), stored.all("state")),
                Choice.with(people.entrySet().stream().map(each -> new Choice(each.getKey(), each.getValue())).toList(), stored.all("first-who")), years,
                List.of(new Choice("gmina", texts.ofGmina()), new Choice("powiat", texts.ofPowiat()), new Choice("region", texts.ofRegion())));
    }

    private static Stream<String> column(Submitted stored, String group, String column) {
        return stored.rows(group).stream().map(row -> stored.text(row.name(column))).filter(code -> !code.isEmpty());
    }
}
