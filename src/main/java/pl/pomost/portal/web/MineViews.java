package pl.pomost.portal.web;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import pl.pomost.access.AreaNames;
import pl.pomost.access.RoleNames;
import pl.pomost.directory.Powiat;
import pl.pomost.directory.Powiats;
import pl.pomost.portal.OwnData;
import pl.pomost.shared.Dates;
import pl.pomost.shared.DomainClock;
import pl.pomost.shared.Language;

/** Puts what is kept about somebody into words. */
@ApplicationScoped
class MineViews {

    private final Powiats powiats;
    private final AreaNames areas;
    private final RoleNames names;
    private final MineTexts texts;
    private final int days;

    MineViews(Powiats powiats, AreaNames areas, RoleNames names, MineTexts texts, @ConfigProperty(name = "pomost.retention.account-days") int days) {
        this.powiats = powiats;
        this.areas = areas;
        this.names = names;
        this.texts = texts;
        this.days = days;
    }

    MineView of(OwnData data) {
        OwnData.Login login = data.account();
        return new MineView(login.username(), login.name(), login.language().flatMap(Language::of).map(Language::ownName).orElse(texts.byBrowser()),
                login.lastSeen().map(moment -> LocalDate.ofInstant(moment, DomainClock.ZONE)).map(Dates::inWords).orElse("–"),
                data.roles().stream().filter(role -> !role.ended()).map(this::role).toList(),
                data.teams().stream().map(MineViews::team).toList(), data.workshopsAttended(), data.signedCards().size(), data.texts().size(), data.deeds().size(), data.openings().size(), data.letters().size(), login.loginEmail().orElse(""), days);
    }

    /** Names of powiats, for a sentence. */
    String powiats(List<String> teryts) {
        return teryts.stream().flatMap(teryt -> powiats.findByIdOptional(teryt).stream()).map(Powiat::name).collect(Collectors.joining(", "));
    }

    private String role(OwnData.Role role) {
        return Stream.of(Optional.of(names.of(role.kind())), role.powiat().flatMap(powiats::findByIdOptional).map(Powiat::name), role.area().map(areas::area),
                role.stage().map(stage -> "W" + stage)).flatMap(Optional::stream).collect(Collectors.joining(", "));
    }

    private static String team(OwnData.Team team) {
        return Stream.concat(Stream.of(team.name()), Stream.of(team.function(), team.email()).flatMap(Optional::stream)).collect(Collectors.joining(", "));
    }
}
