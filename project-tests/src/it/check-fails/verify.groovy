String log = new File(basedir, "build.log").getText("UTF-8")
assert log.contains("plan.yaml:97:12 error LMC-F306 'firmly' is not a force.")
assert log.contains("The plans have findings that fail the build (failOn is error); see above.")
assert log.contains("--fail-on does not know 'sometimes'.")
assert !log.contains("\tat org.lmcplan")
assert new File(basedir, "target/lmc.sarif").getText("UTF-8").contains("LMC-F306")
assert new File(basedir, "target/lmc.html").exists()
true
