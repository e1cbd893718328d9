package com.example.examples;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.stream.Collectors;
import org.lmcplan.io.BundledPlan;
import org.lmcplan.io.DocumentSource;
import org.lmcplan.io.Format;
import org.lmcplan.io.LmcReader;
import org.lmcplan.io.LmcWriter;
import org.lmcplan.io.fault.ReadResult;
import org.lmcplan.model.Plan;
import org.lmcplan.model.problem.Problem;
import org.lmcplan.validate.Validator;

/** A service without a framework: it accepts a plan in YAML and answers with what is wrong with it. */
public final class PlanService {

    private static final LmcReader READER = LmcReader.create();
    private static final Validator VALIDATOR = Validator.standard();

    private PlanService() {}

    public static void main(String[] arguments) throws IOException, InterruptedException {
        HttpServer server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        server.createContext("/plans", PlanService::answer);
        server.start();
        try {
            URI address = URI.create("http://localhost:" + server.getAddress().getPort() + "/plans");
            String good = LmcWriter.create().toText(BundledPlan.LMC_2023_2027.load(), Format.YAML);
            System.out.println(post(address, good));
            System.out.println(post(address, good.replace("edition: abstract", "edition: abstrakt")));
        } finally {
            server.stop(0);
        }
    }

    private static void answer(HttpExchange exchange) throws IOException {
        String body = new String(exchange.getRequestBody().readAllBytes(), StandardCharsets.UTF_8);
        ReadResult<Plan> result = READER.read(DocumentSource.text(body, Format.YAML));
        boolean accepted = result.value()
                .map(plan -> !VALIDATOR.validate(plan).hasErrors())
                .orElse(false);
        String text = result.faults().stream()
                .map(fault -> ((Problem) fault).sentence(Locale.ENGLISH))
                .collect(Collectors.joining("\n"));
        byte[] bytes = text.getBytes(StandardCharsets.UTF_8);
        exchange.sendResponseHeaders(accepted ? 201 : 422, bytes.length == 0 ? -1 : bytes.length);
        exchange.getResponseBody().write(bytes);
        exchange.close();
    }

    private static String post(URI address, String body) throws IOException, InterruptedException {
        HttpResponse<String> response = HttpClient.newHttpClient()
                .send(
                        HttpRequest.newBuilder(address)
                                .POST(HttpRequest.BodyPublishers.ofString(body))
                                .build(),
                        HttpResponse.BodyHandlers.ofString());
        return (response.statusCode() + " " + response.body()).strip();
    }
}
