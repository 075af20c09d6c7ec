package dk.rundtur.access;

import dk.rundtur.graph.Graph;

import org.springframework.context.ApplicationContext;

import java.io.IOException;

/// Lets the tests of other rooms through the door.
public final class SignedIn {

    private SignedIn() {}

    /// The headers of somebody who has just signed in: names and values by turns.
    public static String[] headers(ApplicationContext context, int port)
            throws IOException, InterruptedException {
        return headers(context, port, "Lene Lund", "lene@example.dk");
    }

    /// The same of somebody with this name and address.
    public static String[] headers(ApplicationContext context, int port, String name, String email)
            throws IOException, InterruptedException {
        var world = new AccessWorld(context.getBean(Graph.class), context.getBean(Passwords.class));
        world.account(name, email, Role.LEADER);
        Browser browser = Browser.open(port);
        browser.signIn(email, AccessWorld.PASSWORD);
        String proof = browser.cookie("XSRF-TOKEN");
        String session = browser.cookie("rundtur-session");
        return new String[] {
            "Cookie", "rundtur-session=" + session + "; XSRF-TOKEN=" + proof, "X-XSRF-TOKEN", proof
        };
    }
}
