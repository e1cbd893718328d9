package org.lmcplan.examples.springboot3;

import org.springframework.boot.SpringApplication;
import org.springframework.boot.autoconfigure.SpringBootApplication;

/** The service: {@code curl --data-binary @plan.yaml localhost:8080/problems}. */
@SpringBootApplication
public class PlanCheckApplication {

    /** Runs the service until it is interrupted. */
    public static void main(String[] arguments) {
        SpringApplication.run(PlanCheckApplication.class, arguments);
    }
}
