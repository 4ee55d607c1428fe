package pl.pomost.team;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.StreamSupport;
import pl.pomost.access.Accounts;
import pl.pomost.access.Scope;

/** By what a guest is known again: passes of phones, the badge, the account. With them the phone goes on as the member. */
@ApplicationScoped
class PassBelongings implements Belongings {

    /** Passes that the member had before. */
    private static final String KEPT = "kept";

    private static final String ACCOUNT = "account";

    private final GuestPasses passes;
    private final Accounts accounts;

    PassBelongings(GuestPasses passes, Accounts accounts) {
        this.passes = passes;
        this.accounts = accounts;
    }

    @Override
    public String key() {
        return "passes";
    }

    @Override
    public void lock(Scope scope) {
        // passes hang on their participant, whose process the caller has locked
    }

    @Override
    public JsonNode handOver(Scope scope, Participant guest, Participant member) {
        ObjectNode moved = JsonNodeFactory.instance.objectNode();
        passes.of(member.id()).forEach(pass -> moved.withArray(KEPT).add(pass.id().toString()));
        passes.of(guest.id()).forEach(pass -> pass.belongTo(member.id()));
        guest.accountId().ifPresent(account -> {
            moved.put(ACCOUNT, account.toString());
            guest.logsInAsNobody();
            if (member.accountId().isEmpty()) {
                member.logsInAs(account);
            }
        });
        return moved;
    }

    /** Passes that were made meanwhile go back too: whoever showed one of the guest's to get them is not the member. */
    @Override
    public void takeBack(Scope scope, Participant guest, Participant member, JsonNode moved) {
        Set<String> own = StreamSupport.stream(moved.path(KEPT).spliterator(), false).map(JsonNode::asText).collect(Collectors.toSet());
        passes.of(member.id()).stream().filter(pass -> !own.contains(pass.id().toString())).forEach(pass -> pass.belongTo(guest.id()));
        Optional.ofNullable(moved.get(ACCOUNT)).map(JsonNode::asText).map(UUID::fromString).filter(account -> accounts.findByIdOptional(account).isPresent()).ifPresent(account -> {
            if (member.accountId().equals(Optional.of(account))) {
                member.logsInAsNobody();
            }
            guest.logsInAs(account);
        });
    }
}
