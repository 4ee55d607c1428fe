package pl.pomost.export;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Stream;
import pl.pomost.plan.PlanDocument;
import pl.pomost.plan.Section;
import pl.pomost.plan.Table;

/**
 * Makes sheets of a document. Everything comes from the document, so frozen versions have the same sheets as the draft, and
 * what a document leaves out, for the public or as personal, is in no sheet. A sheet of the team is there only where the
 * document holds the list of its people.
 */
final class SheetBooks {

    private static final String BUDGET = "budzet-obszary-tabela";
    private static final String SOURCES = "budzet-zrodla-tabela";
    private static final String VALUES = "wskazniki-wartosci";
    private static final String MEASURING = "wskazniki-pomiar";
    private static final String MILESTONES = "kamienie-milowe-tabela";
    private static final String TEAM = "sklad-zespolu-tabela";
    private static final String STANDARDS = "standardy-";
    private static final int LONGEST_NAME = 31;
    /** Beyond that a book can no longer be read; the rest is in the document. */
    private static final int MOST_PAGES = 120;

    private final PlanDocument document;
    private final String sha256;
    private final SheetChoices choices;
    private final List<SheetPage> pages = new ArrayList<>();
    private final Set<String> names = new HashSet<>(Set.of("opis", "słowniki", "history"));

    private SheetBooks(PlanDocument document, String sha256, SheetChoices choices) {
        this.document = document;
        this.sha256 = sha256;
        this.choices = choices;
    }

    static SheetBook of(PlanDocument document, String sha256, SheetChoices choices) {
        return new SheetBooks(document, sha256, choices).build();
    }

    private SheetBook build() {
        ofActions();
        table(BUDGET).ifPresent(table -> add(renamed("Budżet", table)));
        table(SOURCES).ifPresent(table -> add(renamed("Źródła pieniędzy", table)));
        table(VALUES).ifPresent(values -> add(choices.in(SheetIndicators.page(values, table(MEASURING)), "Rodzaj", "indicator_kinds")));
        List<SheetStandards.OfArea> standards = standards();
        if (!standards.isEmpty()) {
            add(SheetStandards.page(standards));
        }
        table(TEAM).ifPresent(table -> add(choices.in(renamed("Zespół", table), "Rola", "roles")));
        tables().filter(Predicate.not(this::isTaken)).limit(MOST_PAGES - pages.size()).forEach(table -> add(renamed(table.caption(), table)));
        pages.add(0, SheetCover.page(document, sha256, pages));
        return new SheetBook(document.meta().title(), document.meta().language(), SheetCover.subject(document), pages);
    }

    private void ofActions() {
        SheetActions actions = new SheetActions(ActionFacts.in(document));
        SheetSchedule schedule = new SheetSchedule(document);
        SheetPage cards = actions.actions(schedule.terms());
        if (!cards.rows().isEmpty()) {
            add(choices.in(choices.in(choices.in(cards, "Rodzaj", "action_types"), "Priorytet", "priorities"), "Stan", "action_state"));
        }
        schedule.page().ifPresent(this::add);
        Stream.of(actions.milestones(), actions.costs()).filter(page -> !page.rows().isEmpty()).forEach(this::add);
    }

    private void add(SheetPage page) {
        names.add(page.name().toLowerCase(Locale.ROOT));
        pages.add(page);
    }

    private SheetPage renamed(String wanted, Table table) {
        return SheetPage.of(free(wanted), table);
    }

    /** A name that spreadsheets take, which no other sheet of the book bears; they do not tell capitals apart. */
    private String free(String wanted) {
        String plain = SheetText.of(wanted).replaceAll("[\\[\\]:*?/\\\\\\p{Cntrl}]", " ").replaceAll("[\\s\u00A0]+", " ").replaceAll("^[' ]+|[' ]+$", "");
        String name = cut(plain.isEmpty() ? "Tabela" : plain, LONGEST_NAME);
        for (int next = 2; names.contains(name.toLowerCase(Locale.ROOT)); next++) {
            String mark = " (" + next + ")";
            name = cut(plain.isEmpty() ? "Tabela" : plain, LONGEST_NAME - mark.length()) + mark;
        }
        return name;
    }

    private static String cut(String text, int most) {
        if (text.length() <= most) {
            return text;
        }
        int end = Character.isHighSurrogate(text.charAt(most - 1)) ? most - 1 : most;
        return text.substring(0, end).strip().replaceAll("'+$", "");
    }

    private Stream<Table> tables() {
        return document.sections().flatMap(section -> section.blocks().stream()).filter(Table.class::isInstance).map(Table.class::cast)
                .filter(table -> !table.columns().isEmpty());
    }

    private Optional<Table> table(String id) {
        return tables().filter(table -> table.id().equals(id)).findFirst();
    }

    private boolean isTaken(Table table) {
        return Set.of(BUDGET, SOURCES, VALUES, MEASURING, MILESTONES, TEAM).contains(table.id()) || isOfStandards(table);
    }

    private static boolean isOfStandards(Table table) {
        return table.id().startsWith(STANDARDS) && table.id().endsWith("-tabela");
    }

    private List<SheetStandards.OfArea> standards() {
        return document.sections().flatMap(SheetBooks::ofStandards).toList();
    }

    private static Stream<SheetStandards.OfArea> ofStandards(Section section) {
        return section.blocks().stream().filter(Table.class::isInstance).map(Table.class::cast).filter(SheetBooks::isOfStandards)
                .map(table -> new SheetStandards.OfArea(section, table));
    }
}
