package pl.pomost.standard;

import jakarta.enterprise.context.ApplicationScoped;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import pl.pomost.process.Findable;
import pl.pomost.process.FindableKind;
import pl.pomost.process.Findables;
import pl.pomost.process.Openness;

/** Standards are found by the newest version that was agreed on, by everybody, as the catalogue shows them. Drafts and what was withdrawn are not. */
@ApplicationScoped
class FindableStandards implements Findables<StandardVersion> {

    private final StandardVersions versions;

    FindableStandards(StandardVersions versions) {
        this.versions = versions;
    }

    @Override
    public String name() {
        return "standard";
    }

    @Override
    public Class<StandardVersion> entity() {
        return StandardVersion.class;
    }

    /** All versions of a standard are one thing. */
    @Override
    public UUID thing(StandardVersion version) {
        return id(version.view().code());
    }

    @Override
    public List<Findable> now(StandardVersion version) {
        return newest(versions.<StandardVersion>list("code", version.view().code())).stream().toList();
    }

    @Override
    public List<Findable> all(Optional<UUID> enrolment) {
        if (enrolment.isPresent()) {
            return List.of();
        }
        Map<String, List<StandardVersion>> byCode = versions.listAll().stream().collect(Collectors.groupingBy(version -> version.view().code()));
        return byCode.values().stream().flatMap(all -> newest(all).stream()).toList();
    }

    private static Optional<Findable> newest(List<StandardVersion> all) {
        return all.stream().map(StandardVersion::view).filter(version -> version.state().isInForce()).max(Comparator.comparing(CatalogueVersion::number)).map(FindableStandards::told);
    }

    private static Findable told(CatalogueVersion version) {
        Wording wording = version.wording();
        List<String> texts = new ArrayList<>(List.of(wording.rationale(), wording.audience(), wording.coverage(), wording.measure(), wording.dataSource(), wording.dataFrequency(), wording.evidence(), wording.legalBasis()));
        texts.addAll(wording.inOrder().values());
        return new Findable(FindableKind.STANDARD, id(version.code()), "", Optional.empty(), version.area(), version.code(), wording.name(), texts, "/standardy/" + version.code(), Openness.EVERYBODY);
    }

    private static UUID id(String code) {
        return UUID.nameUUIDFromBytes(("standard " + code).getBytes(StandardCharsets.UTF_8));
    }
}
