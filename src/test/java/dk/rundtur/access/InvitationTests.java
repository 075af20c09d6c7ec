package dk.rundtur.access;

import static org.assertj.core.api.Assertions.assertThat;

import dk.rundtur.fixture.World;
import dk.rundtur.graph.Graph;
import dk.rundtur.graph.TestDatabase;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.context.SpringBootTest.WebEnvironment;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.context.annotation.Import;

import tools.jackson.databind.JsonNode;

import java.util.List;

@SpringBootTest(webEnvironment = WebEnvironment.RANDOM_PORT)
@Import(TestDatabase.class)
class InvitationTests {

    @Autowired Graph graph;
    @Autowired Passwords passwords;
    @LocalServerPort int port;

    AccessWorld world;
    String admin;
    Browser browser;

    @BeforeEach
    void oneAdministrator() throws Exception {
        World.clear(graph);
        world = new AccessWorld(graph, passwords);
        admin = world.account("Anna And", "anna@example.dk", Role.ADMINISTRATOR);
        browser = signedIn("anna@example.dk");
    }

    @AfterEach
    void empty() {
        World.clear(graph);
    }

    @Test
    void lettingSomebodyInTakesALinkThatWorksOnce() throws Exception {
        world.ask(
                "CREATE (:Person {id: 'person-otto', name: 'Otto', kind: 'EMPLOYEE',"
                        + " sortKey: 'o', version: 1})");
        JsonNode invited = invite("Otto Olsen", "Otto@Example.dk", "person-otto");
        assertThat(invited.path("userErrors")).isEmpty();
        String token = invited.path("path").asString().replace("/setup?token=", "");

        Browser otto = Browser.open(port);
        var answer = otto.setUp(token, "Otto Olsen", "otto@example.dk", AccessWorld.PASSWORD);

        assertThat(answer.status()).isEqualTo(200);
        assertThat(answer.json().at("/user/role").asString()).isEqualTo("LEADER");
        JsonNode me = otto.ask("{ me { name person { name } } }").json().at("/data/me");
        assertThat(me.path("name").asString()).isEqualTo("Otto Olsen");
        assertThat(me.at("/person/name").asString()).isEqualTo("Otto");
        assertThat(
                        world.ask(
                                "MATCH (:User {email: 'otto@example.dk'})-[:IS]->(p:Person)"
                                        + " RETURN p.id AS id"))
                .extracting(row -> row.text("id"))
                .containsExactly("person-otto");

        var again = Browser.open(port).setUp(token, "X", "otto@example.dk", AccessWorld.PASSWORD);
        assertThat(again.status()).isEqualTo(400);
        assertThat(again.says("code")).isEqualTo("DEAD_LINK");
    }

    @Test
    void anAccountFindsItsPersonByTheAddress() throws Exception {
        person("person-otto", "Otto@Example.dk");

        assertThat(personBehind("otto@example.dk")).containsExactly("person-otto");
    }

    @Test
    void anAccountTakesNobodyWhereTwoHaveTheAddress() throws Exception {
        person("person-otto", "otto@example.dk");
        person("person-ida", "otto@example.dk");

        assertThat(personBehind("otto@example.dk"))
                .hasSize(1)
                .doesNotContain("person-otto", "person-ida");
    }

    @Test
    void anAccountDoesNotTakeThePersonOfAnother() throws Exception {
        String anna = world.ask("MATCH (:User)-[:IS]->(p) RETURN p.id AS id").getFirst().text("id");
        world.ask("MATCH (p:Person {id: '" + anna + "'}) SET p.email = 'otto@example.dk'");

        assertThat(personBehind("otto@example.dk")).hasSize(1).doesNotContain(anna);
    }

    private void person(String id, String email) {
        world.ask(
                "CREATE (:Person {id: '%s', name: 'Otto', kind: 'EMPLOYEE', sortKey: 'o', version: 1, email: '%s'})"
                        .formatted(id, email));
    }

    /// Who stands behind the account of a guest who came in.
    private List<String> personBehind(String email) throws Exception {
        Browser.open(port)
                .setUp(token(invite("Otto", email, null)), "Otto", email, AccessWorld.PASSWORD);
        return world
                .ask("MATCH (:User {email: '" + email + "'})-[:IS]->(p:Person) RETURN p.id AS id")
                .stream()
                .map(row -> row.text("id"))
                .toList();
    }

    @Test
    void aLinkIsForItsGuestAlone() throws Exception {
        String token = token(invite("Otto Olsen", "otto@example.dk", null));
        var answer = Browser.open(port).setUp(token, "Eva", "eva@example.dk", AccessWorld.PASSWORD);
        assertThat(answer.says("code")).isEqualTo("OTHER_EMAIL_INVITED");
        assertThat(answer.says("field")).isEqualTo("email");
    }

    @Test
    void aLinkTellsThePageWhomItIsFor() throws Exception {
        String token = token(invite("Otto Olsen", "otto@example.dk", null));
        Browser otto = Browser.open(port);
        var answer = otto.invitation(token);
        assertThat(answer.status()).isEqualTo(200);
        assertThat(answer.says("name")).isEqualTo("Otto Olsen");
        assertThat(answer.says("email")).isEqualTo("otto@example.dk");
        assertThat(otto.invitation("guessed").says("code")).isEqualTo("DEAD_LINK");
        otto.setUp(token, "Otto Olsen", "otto@example.dk", AccessWorld.PASSWORD);
        assertThat(Browser.open(port).invitation(token).says("code")).isEqualTo("DEAD_LINK");
    }

    @Test
    void aLinkDiesAfterAWeek() throws Exception {
        String token = token(invite("Otto Olsen", "otto@example.dk", null));
        world.ask("MATCH (i:Invitation) SET i.expiresAt = i.expiresAt - duration('P7D')");
        var answer =
                Browser.open(port).setUp(token, "Otto", "otto@example.dk", AccessWorld.PASSWORD);
        assertThat(answer.says("code")).isEqualTo("DEAD_LINK");
    }

    @Test
    void refusesAGuestWhoIsHereAlreadyAndAnUnknownPerson() throws Exception {
        assertThat(invite("Anna", "ANNA@example.dk", null).at("/userErrors/0/code").asString())
                .isEqualTo("EMAIL_TAKEN");
        assertThat(invite("Eva", "eva@example.dk", "person-no").at("/userErrors/0/code").asString())
                .isEqualTo("UNKNOWN_PERSON");
        assertThat(invite(" ", "eva", null).at("/userErrors").toString())
                .contains("REQUIRED", "NOT_AN_EMAIL");
        assertThat(world.ask("MATCH (i:Invitation) RETURN i")).isEmpty();
    }

    @Test
    void removesAnAccountAndSignsItOut() throws Exception {
        String lene = world.account("Lene Lund", "lene@example.dk", Role.LEADER);
        Browser lenes = signedIn("lene@example.dk");

        JsonNode answer = remove(lene);

        assertThat(answer.path("removedId").asString()).isEqualTo(lene);
        assertThat(lenes.ask("{ me { name } }").status()).isEqualTo(401);
        assertThat(world.ask("MATCH (p:Person {name: 'Lene Lund'}) RETURN p")).hasSize(1);
        assertThat(remove(lene).at("/userErrors/0/code").asString()).isEqualTo("UNKNOWN_USER");
    }

    @Test
    void keepsAnAdministrator() throws Exception {
        assertThat(remove(admin).at("/userErrors/0/code").asString()).isEqualTo("OWN_ACCOUNT");
    }

    @Test
    void accountsAreTheAdministratorsBusiness() throws Exception {
        world.account("Lene Lund", "lene@example.dk", Role.LEADER);
        assertThat(emails(browser.ask("{ users { email } }").json()))
                .containsExactly("anna@example.dk", "lene@example.dk");
        Browser lenes = signedIn("lene@example.dk");
        for (String question :
                new String[] {
                    "{ users { email } }",
                    "mutation { userRemove(input: {id: \"" + admin + "\"}) { removedId } }",
                    "mutation { userInvite(input: {name: \"E\", email: \"e@example.dk\","
                            + " role: ADMINISTRATOR}) { path } }"
                }) {
            JsonNode answer = lenes.ask(question).json();
            assertThat(answer.at("/errors/0/extensions/classification").asString())
                    .isEqualTo("FORBIDDEN");
        }
        assertThat(world.ask("MATCH (i:Invitation) RETURN i")).isEmpty();
    }

    private JsonNode invite(
            String name, String email, @org.jspecify.annotations.Nullable String person)
            throws Exception {
        String input =
                "name: \"%s\", email: \"%s\", role: LEADER%s"
                        .formatted(
                                name, email, person == null ? "" : ", person: \"" + person + "\"");
        return browser.ask(
                        "mutation { userInvite(input: {"
                                + input
                                + "}) { path expiresAt userErrors { code field message } } }")
                .json()
                .at("/data/userInvite");
    }

    private JsonNode remove(String id) throws Exception {
        return browser.ask(
                        "mutation { userRemove(input: {id: \""
                                + id
                                + "\"}) { removedId userErrors { code } } }")
                .json()
                .at("/data/userRemove");
    }

    private static String token(JsonNode invited) {
        return invited.path("path").asString().replace("/setup?token=", "");
    }

    private static java.util.List<String> emails(JsonNode answer) {
        return answer.at("/data/users")
                .valueStream()
                .map(user -> user.path("email").asString())
                .toList();
    }

    private Browser signedIn(String email) throws Exception {
        Browser signedIn = Browser.open(port);
        assertThat(signedIn.signIn(email, AccessWorld.PASSWORD).status()).isEqualTo(200);
        return signedIn;
    }
}
