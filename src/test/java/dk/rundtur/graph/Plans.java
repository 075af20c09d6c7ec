package dk.rundtur.graph;

import org.neo4j.driver.Driver;
import org.neo4j.driver.summary.Plan;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// What the database would do.
public final class Plans {

    private static final Pattern EXAMPLE = Pattern.compile("(?m)^// :param (\\{.*})$");

    private Plans() {}

    /// The operators of the statement's plan that read all nodes of a label or of the database,
    /// planned with the example parameters of its header.
    public static List<String> scans(Driver driver, String statement) {
        try (var session = driver.session()) {
            Map<String, Object> parameters = new HashMap<>();
            Matcher example = EXAMPLE.matcher(statement);
            if (example.find()) {
                parameters.putAll(
                        session.run("RETURN " + example.group(1) + " AS parameters")
                                .single()
                                .get("parameters")
                                .asMap());
            }
            if (statement.contains("CREATE CONSTRAINT")) {
                return List.of();
            }
            List<String> scans = new ArrayList<>();
            collect(session.run("EXPLAIN " + statement, parameters).consume().plan(), scans);
            return scans;
        }
    }

    private static void collect(Plan plan, List<String> scans) {
        String operator = plan.operatorType();
        if (operator.startsWith("AllNodesScan")
                || operator.startsWith("NodeByLabelScan")
                || operator.contains("RelationshipTypeScan")
                || operator.contains("AllRelationshipsScan")) {
            scans.add(operator);
        }
        plan.children().forEach(child -> collect(child, scans));
    }
}
