package byline;

import static com.tngtech.archunit.core.domain.JavaAccess.Predicates.target;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.assignableTo;
import static com.tngtech.archunit.core.domain.properties.HasOwner.Predicates.With.owner;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.Architectures.layeredArchitecture;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;

import byline.answer.Answer;
import byline.answer.CitedSentence;
import com.tngtech.archunit.core.importer.ImportOption.DoNotIncludeTests;
import com.tngtech.archunit.junit.AnalyzeClasses;
import com.tngtech.archunit.junit.ArchTest;
import com.tngtech.archunit.lang.ArchRule;

/// The house of the design: one import line with a fork at its end, and each library behind its own wall.
@AnalyzeClasses(packages = "byline", importOptions = DoNotIncludeTests.class)
class HouseTest {

    @ArchTest
    static final ArchRule importsMakeOneLine = layeredArchitecture()
            .consideringOnlyDependenciesInLayers()
            .withOptionalLayers(true)
            .layer("article")
            .definedBy("byline.article..")
            .layer("search")
            .definedBy("byline.search..")
            .layer("answer")
            .definedBy("byline.answer..")
            .layer("onnx")
            .definedBy("byline.onnx..")
            .layer("web")
            .definedBy("byline.web..")
            .layer("evaluate")
            .definedBy("byline.evaluate..")
            .layer("root")
            .definedBy("byline")
            .whereLayer("root")
            .mayNotBeAccessedByAnyLayer()
            .whereLayer("onnx")
            .mayOnlyBeAccessedByLayers("root")
            .whereLayer("web")
            .mayOnlyBeAccessedByLayers("root")
            .whereLayer("evaluate")
            .mayOnlyBeAccessedByLayers("root")
            .whereLayer("answer")
            .mayOnlyBeAccessedByLayers("onnx", "web", "evaluate", "root")
            .whereLayer("search")
            .mayOnlyBeAccessedByLayers("answer", "onnx", "web", "evaluate", "root");

    @ArchTest
    static final ArchRule packagesHaveNoCircles =
            slices().matching("byline.(**)").should().beFreeOfCycles();

    @ArchTest
    static final ArchRule onlySearchKnowsLucene = wall("org.apache.lucene..", "byline.search..");

    @ArchTest
    static final ArchRule onlyAnswerKnowsLangChain4j = wall("dev.langchain4j..", "byline.answer..");

    @ArchTest
    static final ArchRule onlyOnnxKnowsTheRuntime = wall("ai.onnxruntime..", "byline.onnx..");

    @ArchTest
    static final ArchRule onlyOnnxKnowsTheTokenizers = wall("ai.djl..", "byline.onnx..");

    @ArchTest
    static final ArchRule onlyWebKnowsJavalin = wall("io.javalin..", "byline.web..");

    @ArchTest
    static final ArchRule onlyTheTestExtensionKnowsJUnit = wall("org.junit..", "byline.evaluate.junit..");

    @ArchTest
    static final ArchRule onlyTheRootKnowsTheCommandLine = wall("picocli..", "byline");

    @ArchTest
    static final ArchRule onlyTheVerifierMakesAnAnswer = noClasses()
            .that()
            .resideOutsideOfPackage("byline.answer.verify..")
            .should()
            .callConstructorWhere(target(owner(assignableTo(Answer.class).or(assignableTo(CitedSentence.class)))));

    private static ArchRule wall(String library, String... home) {
        return noClasses()
                .that()
                .resideOutsideOfPackages(home)
                .should()
                .dependOnClassesThat()
                .resideInAPackage(library)
                .allowEmptyShould(true);
    }
}
