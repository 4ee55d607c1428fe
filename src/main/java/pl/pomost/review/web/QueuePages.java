package pl.pomost.review.web;

import jakarta.enterprise.context.ApplicationScoped;
import java.text.Collator;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Predicate;
import java.util.stream.Stream;
import pl.pomost.access.RegionPeople;
import pl.pomost.access.Viewer;
import pl.pomost.directory.Edition;
import pl.pomost.directory.Editions;
import pl.pomost.directory.PlanState;
import pl.pomost.review.OpinionCount;
import pl.pomost.review.QueueRow;
import pl.pomost.review.ReviewQueue;
import pl.pomost.review.web.QueueView.Choice;
import pl.pomost.shared.Look;
import pl.pomost.shared.Plurals;
import pl.pomost.shared.PolishDates;

/** Makes the page of the queue. */
@ApplicationScoped
class QueuePages {

    private static final String STATE = "stan";
    private static final String ORDER = "kolejnosc";

    private final ReviewQueue queue;
    private final Editions editions;
    private final RegionPeople people;
    private final QueueTexts texts;

    QueuePages(ReviewQueue queue, Editions editions, RegionPeople people, QueueTexts texts) {
        this.queue = queue;
        this.editions = editions;
        this.people = people;
        this.texts = texts;
    }

    /** Which plans are shown. */
    private enum Filter {
        WSZYSTKIE, ROPS, POPRAWA, NIEZLOZONE, DALEJ, MOJE;

        Predicate<QueueRow> of(Viewer viewer) {
            return switch (this) {
                case WSZYSTKIE -> row -> true;
                case ROPS -> row -> row.state().isWithRops();
                case POPRAWA -> row -> row.state() == PlanState.RETURNED;
                case NIEZLOZONE -> row -> row.round().isEmpty();
                case DALEJ -> row -> row.state().compareTo(PlanState.ACCEPTED) >= 0;
                case MOJE -> row -> viewer.accountId().isPresent() && (row.reviewer().equals(viewer.accountId()) || row.approver().equals(viewer.accountId()));
            };
        }
    }

    /** In which order. */
    private enum Order {
        TERMIN, POWIAT, STAN, OCENIA, BRAKI, UWAGI;

        Comparator<QueueRow> by(Map<UUID, String> names) {
            Comparator<QueueRow> byName = Comparator.comparing(QueueRow::powiat, Collator.getInstance(PolishDates.POLISH));
            return (switch (this) {
                case TERMIN -> Comparator.comparing((QueueRow row) -> row.daysLeft().orElse(Long.MAX_VALUE));
                case POWIAT -> byName;
                case STAN -> Comparator.comparing(QueueRow::state);
                case OCENIA -> Comparator.comparing((QueueRow row) -> row.reviewer().map(names::get).orElse(null), Comparator.nullsLast(Collator.getInstance(PolishDates.POLISH)));
                case BRAKI -> Comparator.comparing(QueueRow::blocking).reversed();
                case UWAGI -> Comparator.comparing(QueueRow::unsettled).reversed();
            }).thenComparing(byName);
        }
    }

    QueueView view(Viewer viewer, Edition edition, Optional<String> wantedState, Optional<String> wantedOrder) {
        List<QueueRow> all = queue.of(edition);
        Filter filter = chosen(Filter.values(), wantedState, Filter.WSZYSTKIE);
        Order order = chosen(Order.values(), wantedOrder, Order.TERMIN);
        Map<UUID, String> names = people.names(all.stream().flatMap(row -> Stream.concat(row.reviewer().stream(), row.approver().stream())).distinct().toList());
        List<QueueView.Row> rows = all.stream().filter(filter.of(viewer)).sorted(order.by(names)).map(row -> row(row, names, viewer, "?edition=" + edition.year())).toList();
        List<Choice> filters = Stream.of(Filter.values()).filter(each -> each != Filter.MOJE || viewer.isRops())
                .map(each -> new Choice(address(edition, each, order), name(each), Optional.of((int) all.stream().filter(each.of(viewer)).count()), each == filter)).toList();
        List<Choice> sorts = Stream.of(Order.values()).map(each -> new Choice(address(edition, filter, each), name(each), Optional.empty(), each == order)).toList();
        List<Choice> others = editions.all().stream().map(each -> new Choice("/oceny?edycja=" + each.year(), each.name(), Optional.empty(), each.year() == edition.year())).toList();
        return new QueueView(edition.year(), texts.lead(edition.name()), filters, sorts, others.size() > 1 ? others : List.of(), rows, texts.caption(rows.size()), viewer.isRops());
    }

    private QueueView.Row row(QueueRow row, Map<UUID, String> names, Viewer viewer, String year) {
        String base = "/powiaty/" + row.teryt() + "/ocena";
        return new QueueView.Row(row.teryt(), row.powiat(), (row.round().isPresent() ? base : "/powiaty/" + row.teryt()) + year, look(row.state()), row.round().map(texts::round).orElse(""),
                due(row), row.daysLeft().filter(days -> days < 0).isPresent(), row.reviewer().map(names::get).orElseGet(texts::nobody),
                row.approver().map(names::get).orElseGet(texts::nobody), viewer.isRops() ? base + "/przydzial" + year : "", row.reviewer().isPresent() || row.approver().isPresent(), row.blocking(), row.unsettled(), row.blocks(),
                opinions(row.opinions()), row.daysLeft().isPresent() && row.opinions().late() > 0);
    }

    private String due(QueueRow row) {
        return row.daysLeft().map(days -> {
            String day = PolishDates.inWords(row.dueOn().orElseThrow());
            if (days == 0) {
                return texts.today(day);
            }
            String counted = Plurals.of(Math.abs(days), texts.dayForms());
            return days > 0 ? texts.daysLeft(counted, day) : texts.overdue(counted, day);
        }).orElse("");
    }

    private String opinions(OpinionCount count) {
        if (count.asked() == 0) {
            return "";
        }
        return count.late() > 0 ? texts.opinionsLate(count.given(), count.asked(), count.late()) : texts.opinionsGiven(count.given(), count.asked());
    }

    private Look look(PlanState state) {
        return switch (state) {
            case SUBMITTED, FORMAL_CHECK, SUBSTANTIVE_REVIEW -> new Look(state.polish(), "is-now", "clock");
            case RETURNED -> new Look(state.polish(), "is-warn", "undo");
            case DRAFT, CONSULTATION, AMENDED -> new Look(state.polish(), "is-next", "pencil");
            default -> new Look(state.polish(), "is-ok", "check");
        };
    }

    private String name(Filter filter) {
        return switch (filter) {
            case WSZYSTKIE -> texts.all();
            case ROPS -> texts.withRops();
            case POPRAWA -> texts.returned();
            case NIEZLOZONE -> texts.notSubmitted();
            case DALEJ -> texts.accepted();
            case MOJE -> texts.mine();
        };
    }

    private String name(Order order) {
        return switch (order) {
            case TERMIN -> texts.due();
            case POWIAT -> texts.powiat();
            case STAN -> texts.state();
            case OCENIA -> texts.reviewer();
            case BRAKI -> texts.blocking();
            case UWAGI -> texts.remarks();
        };
    }

    private static String address(Edition edition, Filter filter, Order order) {
        return "/oceny?edycja=" + edition.year() + "&" + STATE + "=" + key(filter) + "&" + ORDER + "=" + key(order);
    }

    private static <E extends Enum<E>> E chosen(E[] all, Optional<String> wanted, E otherwise) {
        return wanted.flatMap(key -> Stream.of(all).filter(each -> key(each).equals(key)).findFirst()).orElse(otherwise);
    }

    private static String key(Enum<?> choice) {
        return choice.name().toLowerCase(Locale.ROOT);
    }
}
