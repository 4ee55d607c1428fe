package pl.pomost.portal.web;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.ws.rs.NotFoundException;
import java.util.List;
import java.util.Optional;
import pl.pomost.access.Rail;
import pl.pomost.access.Rails;
import pl.pomost.access.Scope;
import pl.pomost.portal.web.Standing.Fact;
import pl.pomost.portal.web.Standing.NextStep;
import pl.pomost.region.PowiatRow;
import pl.pomost.region.RegionOverview;
import pl.pomost.shared.Plurals;

/** Works out where a powiat stands and what comes next: "co dalej". */
@ApplicationScoped
class Standings {

    private final RegionOverview region;
    private final Rails rails;
    private final ReadinessOf readiness;

    Standings(RegionOverview region, Rails rails, ReadinessOf readiness) {
        this.region = region;
        this.rails = rails;
        this.readiness = readiness;
    }

    Standing of(Scope scope) {
        PowiatRow row = region.one(scope.teryt(), scope.edition().year()).orElseThrow(NotFoundException::new);
        List<Rail.Step> path = rails.of(scope, "").steps();
        int reached = (int) path.stream().filter(step -> step.done() || step.now()).count();
        return new Standing(row.teryt(), row.name(), row.seat(), scope.edition().name(), path, reached, next(row, path, scope), facts(row),
                scope.everything() && workshopsOver(row, path) ? scope.enrolment().flatMap(id -> readiness.of(id, scope)) : Optional.empty());
    }

    private static boolean workshopsOver(PowiatRow row, List<Rail.Step> path) {
        return row.workshops() > 0 && path.stream().noneMatch(Rail.Step::now);
    }

    private static NextStep next(PowiatRow row, List<Rail.Step> path, Scope scope) {
        String base = "/powiaty/" + row.teryt();
        if (!row.enrolled()) {
            return new NextStep("Powiat nie bierze jeszcze udziału w tej edycji",
                    "Zgłoszenie przyjmuje Regionalny Ośrodek Polityki Społecznej. Kto ma już plik procesu, może go od razu wczytać.",
                    scope.mayEdit() ? base + "/plik" : "/powiaty", scope.mayEdit() ? "Wczytaj plik procesu" : "Zobacz inne powiaty");
        }
        if (row.members() == 0 && row.workshops() == 0) {
            return new NextStep("Zbierz zespół lokalny",
                    "Zacznij od osób z urzędów, szkół, przychodni, Policji, firm i organizacji oraz od samych imigrantów.",
                    base + "/zespol", scope.mayEdit() ? "Dodaj osoby do zespołu" : "Zobacz zespół");
        }
        if (row.workshops() == 0) {
            return new NextStep("Przygotuj warsztaty", "Zespół liczy " + Plurals.of(row.members(), "osobę", "osoby", "osób")
                    + ". Program warsztatów jest gotowy: trzeba go tylko przyjąć i ustalić daty.", base + "/warsztaty", "Przygotuj warsztaty");
        }
        return path.stream().filter(Rail.Step::now).findFirst()
                .map(step -> new NextStep("Warsztat " + step.number() + ": " + step.title(),
                        step.when().equals("trwa") ? "Warsztat trwa. Kartki można dopisywać na bieżąco i następnego dnia."
                                : "Ustal termin i miejsce, zaproś uczestników, potem otwórz warsztat.",
                        step.address(), step.when().equals("trwa") ? "Prowadź warsztat" : "Przejdź do warsztatu"))
                .orElseGet(() -> afterWorkshops(row, base));
    }

    private static NextStep afterWorkshops(PowiatRow row, String base) {
        return switch (row.step()) {
            case PLAN_SUBMITTED -> new NextStep("Plan czeka na opinię ROPS", "Plan jest złożony. Wszystko, co zapisano po złożeniu, wejdzie do następnej wersji.",
                    base + "/plan", "Zobacz plan");
            case PLAN_ACCEPTED -> new NextStep("Plan jest zaakceptowany", "Można go czytać, pobrać i przekazać radzie powiatu.", base + "/plan", "Zobacz plan");
            default -> new NextStep("Uzupełnij plan i złóż go do ROPS",
                        "Wszystkie warsztaty są za wami. Lista braków mówi, co jeszcze dopisać, i prowadzi w odpowiednie miejsce.",
                        base + "/braki", "Zobacz listę braków");
        };
    }

    private static List<Fact> facts(PowiatRow row) {
        return List.of(new Fact(Plurals.form(row.members(), "osoba w zespole", "osoby w zespole", "osób w zespole"), row.members()),
                new Fact(Plurals.form(row.cards(), "kartka", "kartki", "kartek"), row.cards()),
                new Fact(Plurals.form(row.entries(), "wpis diagnozy", "wpisy diagnozy", "wpisów diagnozy"), row.entries()),
                new Fact(Plurals.form(row.actions(), "działanie", "działania", "działań"), row.actions()));
    }
}
