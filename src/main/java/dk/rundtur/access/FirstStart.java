package dk.rundtur.access;

import dk.rundtur.access.Invitations.Link;
import dk.rundtur.graph.Graph;
import dk.rundtur.outcome.Outcome;
import dk.rundtur.outcome.Problem;

import org.springframework.beans.factory.SmartInitializingSingleton;
import org.springframework.boot.context.event.ApplicationReadyEvent;
import org.springframework.context.MessageSource;
import org.springframework.context.annotation.Profile;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

import java.util.Locale;
import java.util.stream.Collectors;

/// Lets the first one in: with the account that the surroundings name or, without, with a one-time
/// link on standard output. Not in the log, since logs are kept and sent about.
@Component
@Profile("!" + DemoConfiguration.PROFILE)
class FirstStart implements SmartInitializingSingleton {

    private final FirstAdministrator administrator;
    private final Graph graph;
    private final Accounts accounts;
    private final Invitations invitations;
    private final Passwords passwords;
    private final MessageSource messages;
    private final OwnAddress address;

    FirstStart(
            FirstAdministrator administrator,
            Graph graph,
            Accounts accounts,
            Invitations invitations,
            Passwords passwords,
            MessageSource messages,
            OwnAddress address) {
        this.administrator = administrator;
        this.graph = graph;
        this.accounts = accounts;
        this.invitations = invitations;
        this.passwords = passwords;
        this.messages = messages;
        this.address = address;
    }

    /// Before anybody can connect.
    @Override
    public void afterSingletonsInstantiated() {
        if (administrator.given() && accounts.setupNeeded()) {
            refuseUnless(administrator.problems());
            createAdministrator(administrator.form());
        }
    }

    /// When the address is known and answers.
    @EventListener(ApplicationReadyEvent.class)
    void printLink() {
        invitations.first().ifPresent(this::print);
    }

    private void createAdministrator(AccountForm form) {
        String hash = passwords.hash(form.credentials().givenPassword());
        Accounts.New account =
                new Accounts.New(
                        form.givenName(), form.normalEmail(), hash, Role.ADMINISTRATOR, null);
        graph.write(unit -> {
            Accounts.lock(unit);
            // Another instance that started together with this one may have been faster.
            return Accounts.setupNeeded(unit) ? Accounts.create(unit, account) : Outcome.done("");
        });
    }

    private void refuseUnless(java.util.List<Problem> problems) {
        if (problems.isEmpty()) {
            return;
        }
        String reasons =
                problems.stream()
                        .map(problem -> variable(problem) + ": " + sentence(problem))
                        .collect(Collectors.joining(System.lineSeparator()));
        throw new StartRefused(
                "The first account cannot be made. " + reasons,
                "Set RUNDTUR_ADMIN_EMAIL and RUNDTUR_ADMIN_PASSWORD, or neither of them to get a"
                        + " one-time link instead.");
    }

    private static String variable(Problem problem) {
        return "RUNDTUR_ADMIN_" + problem.field().getFirst().toUpperCase(Locale.ROOT);
    }

    private String sentence(Problem problem) {
        return messages.getMessage(
                "problem." + problem.code(), problem.arguments().toArray(), Locale.ENGLISH);
    }

    private void print(Link link) {
        String url = address.url() + link.path();
        System.out.println(
                """

                %s
                %s

                    %s
                """
                        .formatted(say(Locale.of("da")), say(Locale.ENGLISH), url));
    }

    private String say(Locale locale) {
        return messages.getMessage("access.setup-link", null, locale);
    }
}
