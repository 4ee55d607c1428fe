package pl.pomost.export;

import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.Optional;
import java.util.UUID;
import pl.pomost.access.Scope;
import pl.pomost.directory.Edition;
import pl.pomost.directory.Gmina;
import pl.pomost.directory.Gminas;
import pl.pomost.directory.Powiat;
import pl.pomost.process.ProcessOutput;
import pl.pomost.process.ProcessSection;
import pl.pomost.thread.ThreadLinks;

/** Writes the whole process of one powiat in one edition as a process file: one query a table, however much there is. */
@ApplicationScoped
public class ExportProcess {

    /** Owns nothing: a powiat that is not enrolled exports as empty lists. */
    private static final UUID NOBODY = new UUID(0, 0);

    private final Sections sections;
    private final ThreadLinks links;
    private final Gminas gminas;
    private final VerbatimParts parts;

    ExportProcess(Sections sections, ThreadLinks links, Gminas gminas, VerbatimParts parts) {
        this.sections = sections;
        this.links = links;
        this.gminas = gminas;
        this.parts = parts;
    }

    /** The file, for those who may see everything of the powiat; for others it does not exist. */
    @Transactional
    public ProcessDocument of(Scope scope) {
        scope.requireEverything();
        return of(scope.powiat(), scope.edition(), scope.enrolment());
    }

    ProcessDocument of(Powiat powiat, Edition edition, Optional<UUID> enrolment) {
        return parts.onlyReading(() -> read(powiat, edition, enrolment));
    }

    private ProcessDocument read(Powiat powiat, Edition edition, Optional<UUID> enrolment) {
        UUID id = enrolment.orElse(NOBODY);
        var output = new ProcessOutput(id, links.of(id));
        output.put(VerbatimSection.POWIAT, describe(powiat));
        output.put(VerbatimSection.EDITION, describe(edition));
        for (ProcessSection section : sections.inOrder()) {
            section.save(output);
        }
        return ProcessDocument.of(Sections.sorted(output.file()));
    }

    private ObjectNode describe(Powiat powiat) {
        ObjectNode node = JsonNodeFactory.instance.objectNode().put("teryt", powiat.teryt()).put("name", powiat.name()).put("seat", powiat.seat());
        node.set("gminas", ProcessOutput.array(gminas.of(powiat.teryt()), ExportProcess::describe));
        return node;
    }

    private static ObjectNode describe(Gmina gmina) {
        return JsonNodeFactory.instance.objectNode().put("teryt", gmina.teryt()).put("name", gmina.name());
    }

    private static ObjectNode describe(Edition edition) {
        ObjectNode node = JsonNodeFactory.instance.objectNode().put("name", edition.name()).put("year", edition.year());
        node.set("windows", ProcessOutput.array(edition.windows(), window -> JsonNodeFactory.instance.objectNode().put("stage", window.stage())
                .put("title", window.title()).put("from", window.opens().toString()).put("to", window.closes().toString())));
        node.set("languages", ProcessOutput.array(edition.languages(), JsonNodeFactory.instance::textNode));
        return node;
    }
}
