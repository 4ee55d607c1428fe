package pl.pomost.action.web;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.TreeSet;
import pl.pomost.action.Action;
import pl.pomost.action.FirstStep;
import pl.pomost.action.Responsible;
import pl.pomost.shared.PolishNumbers;
import pl.pomost.shared.Submitted;

/** An action as text in the fields of its form. */
final class ActionFields {

    private static final String TOTAL = "budget-total";

    private ActionFields() {
    }

    /** Years with a field: those of the plan, and others that have an amount already. */
    static List<Integer> years(List<Integer> plan, Optional<Action> stored) {
        var years = new TreeSet<>(plan);
        stored.ifPresent(action -> action.budget().keySet().stream().filter(year -> year.matches("\\d{4}")).map(Integer::valueOf).forEach(years::add));
        return List.copyOf(years);
    }

    static Submitted filled(Action action) {
        Submitted form = Submitted.NOTHING.with("version", String.valueOf(action.version())).with("area", action.area()).with("title", action.title())
                .with("description", action.description().orElse("")).with("type", action.type().orElse(""))
                .with("responsible-institution", action.responsible().map(Responsible::institution).orElse(""))
                .with("responsible-position", action.responsible().map(Responsible::position).orElse(""))
                .with("target", action.targetGroup().orElse("")).with("host", action.includesHostSociety() ? "tak" : "")
                .with("vulnerable", action.vulnerableGroups()).with("people", action.peopleCount().map(String::valueOf).orElse(""))
                .with("place", action.place().orElse("")).with("starts", day(action.starts())).with("ends", day(action.ends()))
                .with("budget-total", amount(action.budgetTotal())).with("competence", action.competenceBasis().orElse("")).with("level", action.competenceLevel().orElse(""))
                .with("dangers", String.join("\n", action.risks())).with("sustainability", action.sustainability().orElse(""))
                .with("languages", action.languages()).with("priority", number(action.priority())).with("effort", number(action.effort()))
                .with("impact", number(action.impact())).with("state", action.state()).with("state-reason", action.stateReason().orElse(""))
                .with("first-what", action.firstStep().map(FirstStep::what).orElse(""))
                .with("first-date", day(action.firstStep().map(FirstStep::date))).with("first-who", action.firstStep().map(FirstStep::who).orElse(""));
        for (var year : action.budget().entrySet()) {
            form = form.with("budget-" + year.getKey(), amount(Optional.ofNullable(year.getValue())));
        }
        return rows(form, action);
    }

    /** A total that was the sum of the years stays their sum when the years change and it does not. */
    static Submitted withTotal(Submitted before, Submitted typed) {
        BigDecimal sum = sum(typed);
        boolean stays = before.text(TOTAL).equals(typed.text(TOTAL)) && PolishNumbers.parse(before.text(TOTAL)).filter(total -> total.compareTo(sum(before)) == 0).isPresent();
        return stays && sum.compareTo(sum(before)) != 0 ? typed.with(TOTAL, PolishNumbers.typed(sum)) : typed;
    }

    private static BigDecimal sum(Submitted form) {
        return form.names().filter(name -> name.matches("budget-\\d{4}")).flatMap(name -> PolishNumbers.parseMoney(form.text(name)).stream()).reduce(BigDecimal.ZERO, BigDecimal::add);
    }

    private static Submitted rows(Submitted start, Action action) {
        Submitted form = start.withRows("milestone", action.milestones().size() + 1).withRows("partner", action.partners().size() + 1)
                .withRows("source", action.funding().size() + 1).withRows("standard", action.standards().size() + 1);
        for (int i = 0; i < action.milestones().size(); i++) {
            var each = action.milestones().get(i);
            form = form.with("milestone-date-" + i, day(Optional.ofNullable(each.date()))).with("milestone-what-" + i, text(each.what()));
        }
        for (int i = 0; i < action.partners().size(); i++) {
            var each = action.partners().get(i);
            form = form.with("partner-institution-" + i, text(each.institution())).with("partner-role-" + i, text(each.role()));
        }
        for (int i = 0; i < action.funding().size(); i++) {
            var each = action.funding().get(i);
            form = form.with("source-name-" + i, text(each.source())).with("source-amount-" + i, amount(Optional.ofNullable(each.amount())))
                    .with("source-state-" + i, text(each.status())).with("source-note-" + i, text(each.note()));
        }
        for (int i = 0; i < action.standards().size(); i++) {
            var each = action.standards().get(i);
            form = form.with("standard-code-" + i, text(each.code())).with("standard-from-" + i, number(Optional.ofNullable(each.from())))
                    .with("standard-to-" + i, number(Optional.ofNullable(each.to())));
        }
        return form;
    }

    private static String text(String value) {
        return value == null ? "" : value;
    }

    private static String day(Optional<LocalDate> date) {
        return date.map(LocalDate::toString).orElse("");
    }

    private static String amount(Optional<BigDecimal> value) {
        return value.map(PolishNumbers::typed).orElse("");
    }

    private static String number(Optional<Integer> value) {
        return value.map(String::valueOf).orElse("");
    }
}
