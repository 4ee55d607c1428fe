package pl.pomost.access.web;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import pl.pomost.access.AreaNames;
import pl.pomost.access.Membership.Kind;
import pl.pomost.access.Scope;
import pl.pomost.access.Viewer;
import pl.pomost.directory.Powiat;
import pl.pomost.directory.Powiats;
import pl.pomost.shared.Choice;

/** Which roles, areas, workshops and powiats a viewer chooses from. */
@ApplicationScoped
class RoleOptions {

    private static final List<Kind> OF_POWIAT = List.of(Kind.MEMBER, Kind.AREA_LEADER, Kind.SCRIBE, Kind.FACILITATOR);
    private static final List<Kind> OF_REGION = List.of(Kind.COORDINATOR, Kind.EXPERT, Kind.DEPARTMENT, Kind.OBSERVER);

    private final AreaNames areas;
    private final Powiats powiats;
    private final RoleWords words;
    private final RoleTexts texts;

    RoleOptions(AreaNames areas, Powiats powiats, RoleWords words, RoleTexts texts) {
        this.areas = areas;
        this.powiats = powiats;
        this.words = words;
        this.texts = texts;
    }

    /** Empty lists where there is nothing to choose: auditors look only. */
    RoleChoices of(Optional<Scope> scope) {
        return scope.map(this::ofPowiat).orElseGet(this::ofRegion);
    }

    private RoleChoices ofPowiat(Scope scope) {
        Viewer viewer = scope.viewer();
        boolean decides = viewer.isAdmin() || viewer.isRops() || viewer.isCoordinatorOf(scope.teryt());
        List<Choice> stages = scope.edition().windows().stream()
                .map(window -> new Choice(String.valueOf(window.stage()), texts.stageChoice(window.stage(), window.title()))).toList();
        return new RoleChoices(decides ? words.choices(OF_POWIAT) : List.of(), areas.areas(), stages, List.of(), scope.edition().year());
    }

    private RoleChoices ofRegion() {
        List<Choice> places = powiats.listAll().stream().sorted(Comparator.comparing(Powiat::teryt)).map(each -> new Choice(each.teryt(), each.name())).toList();
        return new RoleChoices(words.choices(OF_REGION), areas.areas(), List.of(), places, 0);
    }
}
