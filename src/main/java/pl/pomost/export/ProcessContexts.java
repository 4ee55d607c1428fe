package pl.pomost.export;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.MissingNode;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Comparator;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.StreamSupport;
import pl.pomost.directory.Edition;
import pl.pomost.directory.Editions;
import pl.pomost.directory.Gmina;
import pl.pomost.directory.Gminas;
import pl.pomost.scenario.AreaDef;
import pl.pomost.scenario.DictionaryEntry;
import pl.pomost.scenario.EntryKind;
import pl.pomost.scenario.Scenario;
import pl.pomost.scenario.Scenarios;
import pl.pomost.standard.CatalogueVersion;
import pl.pomost.standard.Standards;

/** What a file is checked against: the directory and the current scenario. */
@ApplicationScoped
class ProcessContexts {

    private static final String SECTORS = "sectors";
    /** Dictionaries that a file must keep to; the others only help to write (challenge tags may be a team's own words). */
    private static final Set<String> CLOSED = Set.of("roles", "activity_kinds", "diagnosis_kinds", "diagnosis_status", "evidence_types",
            "reliability", "competence", "groups", "regional_aims", "steps", "action_types", "action_state", "funding_sources",
            "funding_status", "indicator_kinds", "evidence_tags", "threats");

    private final Gminas gminas;
    private final Editions editions;
    private final Scenarios scenarios;
    private final Standards standards;

    ProcessContexts(Gminas gminas, Editions editions, Scenarios scenarios, Standards standards) {
        this.gminas = gminas;
        this.editions = editions;
        this.scenarios = scenarios;
        this.standards = standards;
    }

    /** @param file that is checked; the scenario is that of its last workshop, or the original one where the file names none that is known */
    ProcessContext of(String teryt, JsonNode file) {
        Scenario scenario = pinned(file).orElseGet(scenarios::original);
        Map<String, Set<String>> dictionaries = new HashMap<>();
        CLOSED.forEach(name -> dictionaries.put(name, codes(scenario, name)));
        return new ProcessContext(teryt, gminas.of(teryt).stream().map(Gmina::teryt).collect(Collectors.toSet()),
                editions.listAll().stream().map(Edition::year).collect(Collectors.toSet()),
                scenario.areas().stream().map(AreaDef::code).collect(Collectors.toSet()), codes(scenario, SECTORS),
                ProcessContext.cardFields(scenario),
                standards.catalogue().all().stream().filter(version -> !version.state().isOpen()).map(CatalogueVersion::code).collect(Collectors.toSet()), dictionaries, scenario.stageOf(EntryKind.DIAGNOSIS));
    }

    private Optional<Scenario> pinned(JsonNode file) {
        JsonNode pin = StreamSupport.stream(file.path("workshops").spliterator(), false).max(Comparator.comparingInt(workshop -> workshop.path("stage").asInt()))
                .map(workshop -> workshop.path("scenario")).orElseGet(MissingNode::getInstance);
        return scenarios.releasedByIdAndVersion(pin.path("id").asText(), pin.path("version").asText());
    }

    private static Set<String> codes(Scenario scenario, String dictionary) {
        return scenario.dictionary(dictionary).entries().stream().map(DictionaryEntry::code).collect(Collectors.toSet());
    }
}
