package pl.pomost.access;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.stream.StreamSupport;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The realm that an installation begins with. */
class ProductionRealmTest {

    private final JsonNode realm = read();

    @ParameterizedTest
    @ValueSource(strings = {Roles.ADMIN, Roles.ROPS_REVIEWER, Roles.ROPS_APPROVER})
    void whoDecidesForTheRegionIsAskedForASecondFactor(String role) {
        assertThat(named(realm.at("/roles/realm"), "name", role).at("/composites/realm").toString()).contains("second-factor");
    }

    @Test
    void theLoginAsksTheRoleForAOneTimeCode() {
        assertThat(realm.get("browserFlow").asText()).isEqualTo("pomost-browser");
        assertThat(flow("pomost-browser").toString()).contains("pomost-browser-forms");
        assertThat(flow("pomost-browser-forms").toString()).contains("auth-username-password-form", "pomost-browser-second-factor");
        assertThat(flow("pomost-browser-second-factor").findValuesAsText("authenticator")).containsExactly("conditional-user-role", "auth-otp-form");
        assertThat(flow("pomost-browser-second-factor").findValuesAsText("requirement")).containsOnly("REQUIRED");
        assertThat(realm.at("/authenticatorConfig/0/config/condUserRole").asText()).isEqualTo("second-factor");
    }

    @Test
    void nobodyHasAnAccountBeforeAnInstallationGivesOne() {
        assertThat(realm.path("users")).allSatisfy(user -> assertThat(user.get("username").asText()).startsWith("service-account-"));
    }

    private JsonNode flow(String alias) {
        return named(realm.get("authenticationFlows"), "alias", alias);
    }

    private static JsonNode named(JsonNode list, String key, String name) {
        return StreamSupport.stream(list.spliterator(), false).filter(each -> each.get(key).asText().equals(name)).findFirst().orElseThrow();
    }

    private static JsonNode read() {
        try {
            return new ObjectMapper().readTree(Path.of("deploy/keycloak/pomost-realm.json").toFile());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
