'use strict';
(function () {
  const form = document.getElementById('filters');
  if (!form) {
    return;
  }
  const findings = Array.from(document.querySelectorAll('#findings .finding'));
  const shown = document.getElementById('shown');
  const matches = function (finding) {
    const section = form.elements.section.value;
    const at = finding.dataset.section;
    return (form.elements.severity.value || finding.dataset.severity) === finding.dataset.severity
      && (form.elements.family.value || finding.dataset.family) === finding.dataset.family
      && (section === '' || at === section || at.startsWith(section + '.'));
  };
  const apply = function () {
    let count = 0;
    findings.forEach(function (finding) {
      finding.hidden = !matches(finding);
      count += finding.hidden ? 0 : 1;
    });
    shown.textContent = String(count);
  };
  form.addEventListener('change', apply);
  form.addEventListener('submit', function (event) { event.preventDefault(); });
  form.addEventListener('reset', function () { setTimeout(apply, 0); });
  form.hidden = false;
  apply();
}());
