package pl.pomost.team;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import pl.pomost.directory.Institution;
import pl.pomost.directory.InstitutionDraft;
import pl.pomost.directory.Institutions;
import pl.pomost.process.Codes;
import pl.pomost.process.ProcessInput;
import pl.pomost.process.ProcessInput.Loaded;
import pl.pomost.process.ProcessOutput;
import pl.pomost.process.ProcessSection;

/**
 * {@code institutions}: what the region shares is matched and never changed; what this powiat says of it is its own. Where
 * a file calls a shared institution otherwise, its words stay with the powiat.
 */
@ApplicationScoped
class InstitutionSection implements ProcessSection {

    private static final String[] SHARED = {"name", "kind", "sector", "regon"};

    private final LocalInstitutions local;
    private final Institutions shared;

    InstitutionSection(LocalInstitutions local, Institutions shared) {
        this.local = local;
        this.shared = shared;
    }

    @Override
    public int order() {
        return 10;
    }

    @Override
    public Set<String> keys() {
        return Set.of("institutions");
    }

    @Override
    public void clear(ProcessInput input) {
        local.delete("enrolmentId", input.enrolment());
    }

    @Override
    public void load(ProcessInput input) {
        List<Loaded<LocalInstitution>> entries = input.readAll(input.list("institutions"), "id", LocalInstitution.class, new Codes(), SHARED);
        List<Institution> institutions = shared.matching(entries.stream().map(loaded -> draft(loaded, input.powiat().seat())).toList());
        for (int i = 0; i < entries.size(); i++) {
            LocalInstitution entry = entries.get(i).entry();
            entry.referTo(institutions.get(i).id());
            keepOwnWords(entries.get(i).node(), of(institutions.get(i)), entry.extra());
        }
        local.persist(entries.stream().map(Loaded::entry));
    }

    @Override
    public void save(ProcessOutput output) {
        List<LocalInstitution> entries = local.of(output.enrolment());
        Map<UUID, Institution> institutions = shared.byIds(entries.stream().map(LocalInstitution::institutionId).toList()).stream()
                .collect(Collectors.toMap(Institution::id, Function.identity()));
        output.putAll("institutions", entries, entry -> {
            ObjectNode node = JsonNodeFactory.instance.objectNode().put("id", entry.code());
            node.setAll(of(institutions.get(entry.institutionId())));
            node.setAll(output.write(entry));
            return node;
        });
    }

    private static InstitutionDraft draft(Loaded<LocalInstitution> loaded, String seatOfPowiat) {
        ObjectNode node = loaded.node();
        String seat = loaded.entry().address().flatMap(Address::town).orElse(seatOfPowiat);
        return new InstitutionDraft(text(node, "regon"), text(node, "name"), text(node, "kind"), text(node, "sector"), seat);
    }

    private static void keepOwnWords(ObjectNode said, ObjectNode known, Map<String, JsonNode> own) {
        for (String key : SHARED) {
            if (said.has(key) && !said.get(key).equals(known.get(key))) {
                own.put(key, said.get(key));
            }
        }
    }

    private static ObjectNode of(Institution institution) {
        ObjectNode node = JsonNodeFactory.instance.objectNode().put("name", institution.name())
                .put("kind", institution.kind().orElse(null)).put("sector", institution.sector().orElse(null));
        institution.regon().ifPresent(regon -> node.put("regon", regon));
        return node;
    }

    /** A REGON that is no REGON is the powiat's own words, not an identifier. */
    private static String text(ObjectNode node, String key) {
        JsonNode value = node.path(key);
        boolean fits = !key.equals("regon") || value.asText().matches("[0-9]{9}([0-9]{5})?");
        return value.isTextual() && fits ? value.asText() : null;
    }
}
