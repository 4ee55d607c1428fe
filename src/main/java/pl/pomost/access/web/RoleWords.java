package pl.pomost.access.web;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import pl.pomost.access.AreaNames;
import pl.pomost.access.Duty;
import pl.pomost.access.Membership.Kind;
import pl.pomost.access.RoleNames;
import pl.pomost.access.RoleRow;
import pl.pomost.directory.Powiat;
import pl.pomost.directory.Powiats;
import pl.pomost.shared.Choice;
import pl.pomost.shared.PolishDates;

/** Puts roles into words. */
@ApplicationScoped
class RoleWords implements RoleNames {

    private final AreaNames areas;
    private final Powiats powiats;
    private final RoleTexts texts;

    RoleWords(AreaNames areas, Powiats powiats, RoleTexts texts) {
        this.areas = areas;
        this.powiats = powiats;
        this.texts = texts;
    }

    @Override
    public String of(String kind) {
        return kind(Kind.valueOf(kind));
    }

    String kind(Kind kind) {
        return switch (kind) {
            case COORDINATOR -> texts.coordinator();
            case MEMBER -> texts.member();
            case AREA_LEADER -> texts.areaLeader();
            case SCRIBE -> texts.scribe();
            case FACILITATOR -> texts.facilitator();
            case EXPERT -> texts.expert();
            case DEPARTMENT -> texts.department();
            case OBSERVER -> texts.observer();
            case GROUP -> texts.ofGroup();
        };
    }

    /** What somebody with this role may do, for choosing it. */
    String may(Kind kind) {
        return switch (kind) {
            case COORDINATOR -> texts.mayCoordinator();
            case MEMBER -> texts.mayMember();
            case AREA_LEADER -> texts.mayAreaLeader();
            case SCRIBE -> texts.mayScribe();
            case FACILITATOR -> texts.mayFacilitator();
            case EXPERT -> texts.mayExpert();
            case DEPARTMENT -> texts.mayDepartment();
            case OBSERVER -> texts.mayObserver();
            case GROUP -> texts.mayOfGroup();
        };
    }

    String where(Duty duty) {
        Optional<String> workshop = duty.stage().map(stage -> texts.workshop(stage, duty.year().orElse(0)));
        Optional<String> area = duty.area().map(areas::area).or(() -> Optional.of(texts.everyArea()).filter(all -> duty.kind() == Kind.DEPARTMENT));
        Optional<String> place = duty.powiat().flatMap(powiats::findByIdOptional).map(Powiat::name)
                .or(() -> Optional.of(texts.region()).filter(all -> area.isEmpty()));
        return String.join(", ", Stream.of(place, area, workshop).flatMap(Optional::stream).toList());
    }

    /** The whole of it, for the audit. */
    String whole(Duty duty) {
        return kind(duty.kind()) + " (" + where(duty) + ")";
    }

    String when(RoleRow row) {
        var parts = Stream.of(row.from().map(PolishDates::inDigits).map(texts::from), row.until().map(PolishDates::inDigits).map(texts::until))
                .flatMap(Optional::stream).toList();
        return parts.isEmpty() ? texts.always() : String.join(" ", parts);
    }

    List<Choice> choices(List<Kind> kinds) {
        return kinds.stream().map(kind -> new Choice(kind.name(), kind(kind))).toList();
    }
}
