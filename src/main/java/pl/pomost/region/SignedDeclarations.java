package pl.pomost.region;

import com.fasterxml.jackson.core.type.TypeReference;
import io.quarkus.runtime.StartupEvent;
import jakarta.annotation.Priority;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.transaction.Transactional;
import jakarta.ws.rs.NotFoundException;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import pl.pomost.access.Viewer;
import pl.pomost.audit.AuditLog;
import pl.pomost.directory.LoadRegion;
import pl.pomost.directory.Powiats;
import pl.pomost.files.Scan;
import pl.pomost.shared.JsonColumns;

/** The declarations that the process rests on, and who has signed them. */
@ApplicationScoped
public class SignedDeclarations {

    private final Declarations declarations;
    private final Signatories signatories;
    private final Powiats powiats;
    private final AuditLog audit;
    private Set<String> complete = Set.of();

    SignedDeclarations(Declarations declarations, Signatories signatories, Powiats powiats, AuditLog audit) {
        this.declarations = declarations;
        this.signatories = signatories;
        this.powiats = powiats;
        this.audit = audit;
    }

    /** A declaration with its signatures; {@code version} is the number of its text. @param complete whether nobody else is to sign it */
    public record Signed(String code, int version, String title, Optional<String> occasion, Optional<LocalDate> signedOn, List<String> paragraphs, Optional<String> source,
            List<Signature> signatures, boolean complete) {
    }

    /** @param scan id under which the scanned page can be had */
    public record Signature(String body, Optional<String> powiat, Optional<String> person, Optional<String> job, Optional<LocalDate> signedOn, Optional<UUID> scan) {
    }

    /** What the data file says of a declaration. */
    record Described(String code, int editionNo, String title, Optional<String> occasion, Optional<LocalDate> signedOn, String content, Optional<String> source,
            List<Signer> signatories, boolean complete) {
    }

    /** What the data file says of a signature. */
    record Signer(String body, Optional<String> powiat, Optional<String> person, Optional<String> job, Optional<LocalDate> signedOn) {

        SignatureDraft draft() {
            return new SignatureDraft(body, powiat, person, job, signedOn, Optional.empty());
        }
    }

    /** Brings in what is not there yet; what is there is left as it is. */
    @Transactional
    void atStart(@Observes @Priority(LoadRegion.PRIORITY + 20) StartupEvent start) {
        List<Described> described = read();
        complete = described.stream().filter(Described::complete).map(Described::code).collect(Collectors.toSet());
        for (Described each : described) {
            if (declarations.newest(each.code()).filter(known -> known.number() >= each.editionNo()).isEmpty()) {
                var declaration = new Declaration(each.code(), each.editionNo(), each.title(), each.occasion(), each.signedOn(), each.content(), each.source());
                declarations.persist(declaration);
                signatories.persist(each.signatories().stream().map(signer -> new Signatory(declaration.id(), signer.draft())));
            }
        }
    }

    @Transactional
    public List<Signed> all() {
        Map<UUID, List<Signature>> signatures = signatories.all().stream().collect(Collectors.groupingBy(Signatories.Row::declaration, Collectors.mapping(row -> new Signature(
                row.body(), Optional.ofNullable(row.powiat()), Optional.ofNullable(row.person()), Optional.ofNullable(row.job()), Optional.ofNullable(row.signedOn()),
                Optional.of(row.id()).filter(id -> row.scanned())), Collectors.toList())));
        return declarations.newest().stream().map(each -> new Signed(each.code(), each.number(), each.title(), each.occasion(), each.signedOn(),
                List.of(each.content().split("\n\n")), each.source(), signatures.getOrDefault(each.id(), List.of()), complete.contains(each.code()))).toList();
    }

    /** @throws RegionRefusal when the body has signed this declaration already */
    @Transactional
    public void sign(String code, SignatureDraft draft, Viewer by) {
        Declaration declaration = declarations.newest(code).orElseThrow(NotFoundException::new);
        RegionRefusal.when(draft.powiat().filter(teryt -> powiats.findByIdOptional(teryt).filter(found -> !found.practice()).isEmpty()).isPresent(), "powiat", "Wybierz powiat z listy.");
        RegionRefusal.when(signatories.of(declaration.id(), draft.body()).isPresent(), "body", "Ten podpis jest już na liście.");
        signatories.persist(new Signatory(declaration.id(), draft));
        audit.record(by.username(), "declaration.signed", draft.powiat().orElse(null), code, "Dopisano podpis pod deklaracją „" + declaration.title() + "”: " + draft.body() + ".");
    }

    /** @throws NotFoundException when nobody has brought in a scan of this signature */
    @Transactional
    public Scan scan(UUID signatory) {
        return signatories.findByIdOptional(signatory).flatMap(Signatory::scan).orElseThrow(NotFoundException::new);
    }

    private static List<Described> read() {
        try (InputStream in = SignedDeclarations.class.getResourceAsStream("/region/declarations.json")) {
            return JsonColumns.mapper().readerFor(new TypeReference<List<Described>>() {
            }).readValue(in);
        } catch (IOException e) {
            throw new UncheckedIOException("The declarations could not be read", e);
        }
    }
}
