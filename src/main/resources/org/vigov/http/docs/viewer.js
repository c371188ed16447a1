// No validator and no fonts from elsewhere: the viewer works without a network.
window.ui = SwaggerUIBundle({
  url: "openapi.json",
  dom_id: "#viewer",
  deepLinking: true,
  validatorUrl: null,
  defaultModelsExpandDepth: 0,
});
