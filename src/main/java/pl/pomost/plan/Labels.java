package pl.pomost.plan;

import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import pl.pomost.directory.Gmina;
import pl.pomost.directory.Institution;
import pl.pomost.scenario.AreaDef;
import pl.pomost.scenario.Scenario;
import pl.pomost.scenario.StandardDef;
import pl.pomost.team.LocalInstitution;
import pl.pomost.team.RosterMember;

/** Polish words for the codes that a process is written in. A code that nothing explains stands for itself. */
final class Labels {

    private static final String POLISH = "pl";

    private final Scenario scenario;
    private final Map<String, String> institutions = new HashMap<>();
    private final Map<String, String> gminas;
    private final Map<String, StandardDef> standards;

    Labels(PlanMaterial material) {
        scenario = material.setting().scenario();
        gminas = material.setting().gminas().stream().collect(Collectors.toMap(Gmina::teryt, Gmina::name));
        standards = material.setting().standards().stream().collect(Collectors.toMap(StandardDef::code, standard -> standard));
        for (LocalInstitution local : material.people().institutions()) {
            Institution known = material.people().directory().get(local.institutionId());
            institutions.put(local.code(), known == null ? local.code() : local.name(known));
        }
    }

    /** "Edukacja": a heading. */
    String areaHeading(String code) {
        return capitalised(area(code));
    }

    /** "edukacja": within a sentence. */
    String area(String code) {
        return scenario.area(code).map(area -> area.name().text(POLISH)).orElse(code);
    }

    String areas(Collection<String> codes) {
        List<String> all = scenario.areas().stream().map(AreaDef::code).toList();
        return codes.containsAll(all) ? "wszystkie" : codes.stream().map(this::shortArea).collect(Collectors.joining(", "));
    }

    String shortArea(String code) {
        return scenario.area(code).map(area -> area.shortName().text(POLISH)).orElse(code);
    }

    String of(String dictionary, String code) {
        return scenario.dictionary(dictionary).label(code, POLISH);
    }

    String of(String dictionary, Optional<?> code) {
        return code.map(value -> of(dictionary, String.valueOf(value))).orElse("");
    }

    String all(String dictionary, Collection<String> codes) {
        return codes.stream().map(code -> of(dictionary, code)).collect(Collectors.joining(", "));
    }

    String institution(String code) {
        return institutions.getOrDefault(code, code);
    }

    /** "Starostwo Powiatowe – inspektor"; whichever of the two is known. */
    String office(String institution, String position) {
        String name = institution == null ? "" : institution(institution);
        String post = position == null ? "" : position;
        return name.isBlank() || post.isBlank() ? name + post : name + " – " + post;
    }

    /** A member's post. */
    String office(RosterMember member) {
        return office(member.institution().orElse(""), member.job().orElse(""));
    }

    /** Names of gminas, or "cały powiat" when they are all of them. */
    String gminas(Collection<String> teryts) {
        if (!gminas.isEmpty() && teryts.containsAll(gminas.keySet())) {
            return "cały powiat";
        }
        return teryts.stream().map(code -> gminas.getOrDefault(code, code)).collect(Collectors.joining(", "));
    }

    /** "EDU-1 Przyjęcie ucznia". */
    String standard(String code) {
        return Optional.ofNullable(standards.get(code)).map(standard -> code + " " + standard.name()).orElse(code);
    }

    static String capitalised(String text) {
        return text.isEmpty() ? text : text.substring(0, 1).toUpperCase(Locale.ROOT) + text.substring(1);
    }
}
