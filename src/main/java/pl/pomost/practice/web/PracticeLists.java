package pl.pomost.practice.web;

import jakarta.enterprise.context.ApplicationScoped;
import java.text.Collator;
import java.util.Arrays;
import java.util.Collection;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import pl.pomost.access.Viewer;
import pl.pomost.practice.Takeovers;
import pl.pomost.practice.PracticeRights;
import pl.pomost.practice.PracticeSearch;
import pl.pomost.practice.PracticeView;
import pl.pomost.practice.Practices;
import pl.pomost.practice.RevisionView;
import pl.pomost.scenario.Vocabulary;
import pl.pomost.shared.AreaFilter;
import pl.pomost.shared.Choice;
import pl.pomost.shared.FormView;
import pl.pomost.shared.Paged;
import pl.pomost.shared.PolishDates;
import pl.pomost.shared.Submitted;
import pl.pomost.shared.Typography;

/** Makes the list of the bank for one viewer. */
@ApplicationScoped
class PracticeLists {

    private final Practices practices;
    private final Takeovers takeovers;
    private final PracticeRights rights;
    private final PracticeSearch search;
    private final PracticeLooks looks;
    private final Vocabulary words;
    private final PracticeTexts texts;

    PracticeLists(Practices practices, Takeovers takeovers, PracticeRights rights, PracticeSearch search, PracticeLooks looks, Vocabulary words, PracticeTexts texts) {
        this.practices = practices;
        this.takeovers = takeovers;
        this.rights = rights;
        this.search = search;
        this.looks = looks;
        this.words = words;
        this.texts = texts;
    }

    PracticeListView of(Viewer viewer, PracticeQuery query) {
        List<PracticeView> all = practices.all();
        Map<String, Long> adopted = takeovers.powiats(all.stream().map(PracticeView::code).toList());
        List<PracticeView> open = all.stream().filter(practice -> practice.published().isPresent()).toList();
        List<PracticeView> found = found(viewer, open, adopted, query).filter(query::lets).toList();
        Paged<PracticeView> paged = Paged.of(found.stream().filter(practice -> query.area.isEmpty() || query.area.equals(practice.area())).toList(), Paged.number(query.page), query.whole());
        Paged<PracticeListView.Row> rows = paged.with(paged.rows().stream().map(practice -> row(practice, practice.shown(), adopted)).toList());
        List<PracticeListView.Row> waiting = rights.waitingFor(viewer, all).stream()
                .flatMap(practice -> practice.offered().map(revision -> row(practice, revision, adopted)).stream()).toList();
        List<PracticeListView.Row> own = all.stream().filter(practice -> viewer.isInTeamOf(practice.teryt()))
                .map(practice -> row(practice, practice.open().orElse(practice.shown()), adopted)).toList();
        Submitted asked = Submitted.NOTHING.with("rodzaj", query.type).with("koszt", query.cost).with("powiat", query.powiat).with("jezyk", query.language).with("szukaj", query.words);
        return new PracticeListView(AreaFilter.of(words.areas(), found.stream().map(PracticeView::area).toList(), query.area, query.query()), FormView.filled(asked), query.area,
                choices(open), rows, waiting, own, query.isSet());
    }

    /** In the order of the search where words are given, else what most have taken over first. */
    private Stream<PracticeView> found(Viewer viewer, Collection<PracticeView> open, Map<String, Long> adopted, PracticeQuery query) {
        if (query.words.isBlank()) {
            return open.stream().sorted(Comparator.comparing((PracticeView practice) -> adopted.getOrDefault(practice.code(), 0L)).reversed());
        }
        List<String> codes = search.codes(viewer, query.words);
        return open.stream().filter(practice -> codes.contains(practice.code())).sorted(Comparator.comparing(practice -> codes.indexOf(practice.code())));
    }

    private PracticeListView.Row row(PracticeView practice, RevisionView revision, Map<String, Long> adopted) {
        return new PracticeListView.Row(practice.code(), revision.wording().title(), revision.wording().lang(), practice.area(), words.area(practice.area()), practice.powiat(), practice.year(),
                type(practice, revision), cost(revision), revision.met().stream().map(criterion -> looks.of(criterion, true)).toList(), adopted.getOrDefault(practice.code(), 0L),
                looks.of(revision.state()));
    }

    String type(PracticeView practice, RevisionView revision) {
        String code = revision.wording().type();
        return code.isEmpty() ? "" : words.label(dictionary(practice), code);
    }

    static String dictionary(PracticeView practice) {
        return switch (practice.kind()) {
            case ACTION -> "action_types";
            case RESOURCE -> "resource_kinds";
        };
    }

    String cost(RevisionView revision) {
        return revision.wording().costs().map(amount -> amount.signum() == 0 ? texts.free() : Typography.money(amount)).orElse(texts.unsaid());
    }

    private PracticeListView.Choices choices(List<PracticeView> open) {
        Map<String, String> types = new LinkedHashMap<>();
        open.stream().filter(practice -> !practice.shown().wording().type().isEmpty()).forEach(practice -> types.put(practice.shown().wording().type(), type(practice, practice.shown())));
        Map<String, String> powiats = new LinkedHashMap<>();
        open.stream().sorted(Comparator.comparing(PracticeView::powiat, Collator.getInstance(PolishDates.POLISH))).forEach(practice -> powiats.put(practice.teryt(), practice.powiat()));
        List<Choice> languages = open.stream().map(practice -> practice.shown().wording().lang()).distinct().sorted().map(lang -> new Choice(lang, words.label("languages", lang))).toList();
        return new PracticeListView.Choices(choices(types), Arrays.stream(Cost.values()).map(cost -> new Choice(cost.code(), name(cost))).toList(), choices(powiats), languages);
    }

    private static List<Choice> choices(Map<String, String> named) {
        return named.entrySet().stream().map(each -> new Choice(each.getKey(), each.getValue())).toList();
    }

    private String name(Cost cost) {
        return switch (cost) {
            case FREE -> texts.free();
            case UP_TO_TEN -> texts.upToTen();
            case UP_TO_HUNDRED -> texts.upToHundred();
            case MORE -> texts.more();
        };
    }
}
