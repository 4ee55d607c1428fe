package pl.pomost.diagnosis.web;

import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import pl.pomost.directory.Gmina;
import pl.pomost.scenario.EntryKind;
import pl.pomost.scenario.Vocabulary;
import pl.pomost.shared.Choice;
import pl.pomost.shared.Submitted;

/**
 * What can be chosen in the form of a diagnosis entry; codes that stand in it already stay possible.
 *
 * @param checkedBefore number of the workshop before which doubtful claims have to be checked
 */
record DiagnosisChoices(List<Choice> areas, List<Choice> kinds, List<Choice> gminas, List<Choice> groups, List<Choice> evidenceTypes,
        List<Choice> reliability, List<Choice> competence, List<Choice> tags, List<Choice> standards, List<Choice> marks, List<Choice> statuses, List<Choice> orders,
        List<Choice> evidenceTags, List<Choice> threats, List<Choice> people, int checkedBefore) {

    /** @param people names of members and guests by code */
    static DiagnosisChoices of(Vocabulary words, List<Gmina> gminas, Map<String, String> people, Submitted stored, DiagnosisTexts texts) {
        return new DiagnosisChoices(words.areas(),
                Choice.with(words.choices("diagnosis_kinds"), stored.all("kind")),
                gminas.stream().map(gmina -> new Choice(gmina.teryt(), gmina.name())).toList(),
                Choice.with(words.choices("groups"), stored.all("groups")),
                Choice.with(words.choices("evidence_types"), stored.all("evidence-type")),
                words.choices("reliability").stream().map(each -> new Choice(each.code(), each.code() + " – " + each.label())).toList(),
                Choice.with(words.choices("competence"), stored.all("competence")),
                Choice.with(tags(words), stored.all("tags")),
                Choice.with(words.standards().stream().map(each -> new Choice(each.code(), each.code() + " " + each.name())).toList(), stored.all("standard")),
                IntStream.rangeClosed(1, 5).mapToObj(mark -> new Choice(String.valueOf(mark), String.valueOf(mark))).toList(),
                words.choices("diagnosis_status"), List.of(new Choice("kod", texts.byCode())),
                Choice.with(words.choices("evidence_tags"), stored.all("evidence-tag")), Choice.with(words.choices("threats"), stored.all("threats")),
                Choice.with(people.entrySet().stream().map(each -> new Choice(each.getKey(), each.getValue())).toList(),
                        Stream.of("check-who", "gap-who").flatMap(field -> stored.all(field).stream()).toList()), words.stageOf(EntryKind.VISION));
    }

    /** Without the threats, which have a question of their own. */
    private static List<Choice> tags(Vocabulary words) {
        List<String> threats = Choice.codes(words.choices("threats"));
        return words.choices("challenge_tags").stream().filter(each -> !threats.contains(each.code())).toList();
    }
}
